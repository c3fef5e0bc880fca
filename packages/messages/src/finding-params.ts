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
    Object.entries(params).map(([name, value]) => [
      name,
      worded.has(name) ? (wordFor(String(value)) ?? value) : value,
    ]),
  );
