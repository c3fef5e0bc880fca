import type { Ladder, Rung } from '../mechanism/index.ts';

/** A rung and the ladder that it is written in. */
export type RungOnLadder = { ladder: Ladder; rung: Rung };

/**
 * The rungs from the first of a ladder upward, each once: the one named by `next`, in the same ladder or in another, or
 * the one written next. A chain that comes back to a rung ends there.
 */
export const rungsFrom = (ladders: readonly Ladder[], start: Ladder): RungOnLadder[] => {
  const chain: RungOnLadder[] = [];
  const isNew = ({ ladder, rung }: RungOnLadder) =>
    !chain.some((one) => one.ladder.id === ladder.id && one.rung.id === rung.id);
  let next = first(start);
  while (next !== undefined && isNew(next)) {
    chain.push(next);
    next = after(ladders, next);
  }
  return chain;
};

const first = (ladder: Ladder): RungOnLadder | undefined => {
  const [rung] = ladder.rungs;
  return rung && { ladder, rung };
};

const after = (ladders: readonly Ladder[], { ladder, rung }: RungOnLadder): RungOnLadder | undefined => {
  if (rung.next === undefined) {
    const written = ladder.rungs[ladder.rungs.indexOf(rung) + 1];
    return written && { ladder, rung: written };
  }
  return [ladder, ...ladders]
    .flatMap((each) => each.rungs.map((one) => ({ ladder: each, rung: one })))
    .find((one) => one.rung.id === rung.next);
};
