import type { Secret } from '../secrets.ts';
import type { Message } from './outcome.ts';

const longest = 200;

/** What a gateway said, short, in one line, and without what a gateway likes to repeat: keys, addresses, the message. */
export function lastWords(said: string, secret: Secret, { to, text, link }: Message): string {
  const { password, url, signingKey, headers = [] } = secret;
  const keys =
    url === undefined ? [] : [url, ...new URL(url).searchParams.values(), url.split('/').at(-1) ?? ''];
  const unsaid = [text, link, to, password, signingKey, ...keys, ...headers.map(({ value }) => value)];
  let words = said.replace(/\s+/g, ' ').trim();
  // The longest first: one may be part of another. What is shorter than four letters is no key, but part of many words.
  const parts = unsaid.flatMap((one) => (one && one.length >= 4 ? [one] : []));
  for (const part of parts.toSorted((one, other) => other.length - one.length)) {
    words = words.replaceAll(part, '…');
  }
  return words.slice(0, longest);
}
