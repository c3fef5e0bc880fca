import type { CountedFact } from './facts.ts';

/** What a final score rested on: its points, and the facts with the number of each. */
export type Rested = { points: number | null; facts: readonly Pick<CountedFact, 'fact' | 'value'>[] };

/** What the ledger says by now that it did not say when the score became final; null when nothing is different. */
export type Drift = {
  points: { was: number | null; now: number | null };
  facts: { fact: string; was: number; now: number }[];
};

export const driftOf = (was: Rested, now: Rested): Drift | null => {
  const facts = now.facts.flatMap(({ fact, value }) => {
    const before = was.facts.find((one) => one.fact === fact)?.value ?? 0;
    return before === value ? [] : [{ fact, was: before, now: value }];
  });
  return facts.length === 0 && was.points === now.points
    ? null
    : { points: { was: was.points, now: now.points }, facts };
};
