import type { Text } from '../../text/use-text.ts';

const phrases = [
  'Find',
  'Replace',
  'next',
  'previous',
  'all',
  'match case',
  'by word',
  'regexp',
  'replace',
  'replace all',
  'close',
  'current match',
  'Go to line',
  'go',
] as const;

/** What the editor's own panels say, by what they say in English. */
export const searchPhrases = (text: Text): Record<string, string> =>
  Object.fromEntries(phrases.map((phrase) => [phrase, text(`mechanismVersion.search.${phrase}`)]));
