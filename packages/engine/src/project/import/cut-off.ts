import { halfWidth } from './text.ts';

/** Columns of names and of sentences, in which a text that was cut leaves a trace. */
const shortestCut = 15;
const longestCut = 260;

const lengthOf = (text: string): number => [...text].length;

/**
 * The length at which a list's texts were cut when it was made, if they were: no text is longer, several have exactly
 * this length, and clearly more than the length below. Lengths in characters.
 */
export const cutLength = (texts: readonly string[]): number | null => {
  const counts = new Map<number, number>();
  for (const text of texts) counts.set(lengthOf(text), (counts.get(lengthOf(text)) ?? 0) + 1);
  const longest = Math.max(0, ...counts.keys());
  const atLongest = counts.get(longest) ?? 0;
  const piledUp = atLongest >= 3 && atLongest > 2 * (counts.get(longest - 1) ?? 0);
  return piledUp && longest >= shortestCut && longest <= longestCut ? longest : null;
};

/** Whether a text looks cut: it has the list's cut length and no closing sign, or it breaks off in mid-phrase. */
export const looksCutOff = (text: string, cut: number | null): boolean => {
  const length = lengthOf(text);
  if (length === cut) return !/[。！？）)”]$/.test(text);
  return length >= 18 && /[，、；：（(“,及与和至或]$/.test(text);
};

/** Whether a bracket was opened and not closed, in either width. */
export const hasOpenBracket = (text: string): boolean => {
  const plain = halfWidth(text);
  return plain.split('(').length > plain.split(')').length;
};
