import type { Truth, Yardstick } from '../judgement/index.ts';
import type { Ladder } from '../mechanism/index.ts';
import { rungsFrom } from './chain.ts';
import { reached, type RungWhy } from './reached.ts';
import type { Situation } from './situation.ts';

/** How a rung stands in a situation; null while that is not known, or where the document does not say when it is taken. */
export type RungStanding = {
  ladder: string;
  rung: string;
  clause: string;
  reached: Truth;
  why: RungWhy;
};

/**
 * How every rung stands that a ladder leads to, in order. Each is judged by itself: a red light calls for what is done
 * at red, also where it was never yellow.
 */
export const rungStandings = (
  yardstick: Yardstick,
  ladders: readonly Ladder[],
  start: Ladder,
  situation: Situation,
): RungStanding[] =>
  rungsFrom(ladders, start).map(({ ladder, rung }) => ({
    ladder: ladder.id,
    rung: rung.id,
    clause: rung.clause,
    ...reached(yardstick, rung.when, situation),
  }));

/** The rungs that are reached, in order: what has to be done by now, one step after the other. */
export const rungsReached = (
  yardstick: Yardstick,
  ladders: readonly Ladder[],
  start: Ladder,
  situation: Situation,
): RungStanding[] =>
  rungStandings(yardstick, ladders, start, situation).filter((standing) => standing.reached === true);
