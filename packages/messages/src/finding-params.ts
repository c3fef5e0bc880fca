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
  'terms',
]);

/**
 * A finding's parameters with the mechanism language's words put into ours, e.g. `kind: 'town'`.
 *
 * @param wordFor the text of `findings.words.<word>`, if there is one
 */
export const findingParams = (
  params: MessageParams,
  wordFor: (word: string) => string | undefined,
): MessageParams =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, worded.has(name) ? inWords(value, wordFor) : value]),
  );

/** A word, or a list of them. */
const inWords = (value: string | number, wordFor: (word: string) => string | undefined): string =>
  String(value)
    .split(', ')
    .map((word) => wordFor(word) ?? word)
    .join(', ');
