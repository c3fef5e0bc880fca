import { createHash } from 'node:crypto';

/**
 * A number from 0 up to, not including, 1 that follows from a seed and from words saying what it is for. It does not
 * depend on what was drawn before, so that one more actor changes nothing of what the others do.
 */
export type Chance = (...words: readonly string[]) => number;

export const chanceBy =
  (seed: number): Chance =>
  (...words) =>
    createHash('sha256')
      .update([seed, ...words].join('\u0000'))
      .digest()
      .readUInt32BE() /
    2 ** 32;

/** One of several, by such a number. */
export function pick<T>(among: readonly T[], drawn: number): T {
  const one = among[Math.floor(drawn * among.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}
