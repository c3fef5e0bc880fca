import type { MessageParams } from './key.ts';

/** Parameters that hold a word of the mechanism language; the others are quoted as somebody wrote them. */
const worded = new Set([
  'kind',
  'default',
  'needed',
  'decides',
  'of',
  'type',
  'rhythm',
  'first',
  'last',
  'colour',
  'level',
  'reason',
  'terms',
]);

/** Parameters that hold several things, each as it stands. */
const listed = new Set(['names', 'dates', 'months', 'quarters', 'halves', 'who', 'most', 'keys']);

/**
 * A finding's parameters with the mechanism language's words put into ours, e.g. `kind: 'town'`, and lists set as ours
 * are, with `、` in Chinese.
 *
 * @param wordFor the text of `findings.words.<word>`, if there is one
 */
export const findingParams = (
  params: MessageParams,
  wordFor: (word: string) => string | undefined,
): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (worded.has(name)) return [name, relist(value, wordFor, (word) => wordFor(word) ?? word)];
      return [name, listed.has(name) ? relist(value, wordFor, (item) => item) : value];
    }),
  );

/** What the engine hands over as one text, `a, b`, item by item. */
const relist = (
  value: string | number,
  wordFor: (word: string) => string | undefined,
  say: (item: string) => string,
): string =>
  String(value)
    .split(', ')
    .map(say)
    .join(wordFor('list-separator') ?? ', ');
