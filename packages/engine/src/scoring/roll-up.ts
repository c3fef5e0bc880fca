import { divided, fraction, number, rounded, sum } from '../fraction/index.ts';
import type { Scorecard } from '../mechanism/index.ts';
import { spanOf } from './span.ts';

/** A score of the card's own period, on the ISO day it was taken. */
export type PeriodScore = { asOf: string; points: number | null };

/** The score of the longer period, from how many, and under which clause. */
export type RolledUp = { span: string; points: number | null; from: number; clause: string };

/**
 * The score of the quarter, half or year that `asOf` lies in, from the scores of shorter periods up to that day, the
 * oldest first. Null while one of them that counts has no points.
 *
 * @returns null where the card says nothing of longer periods.
 */
export const rolledUp = (
  { rollUp, decimals }: Pick<Scorecard, 'rollUp' | 'decimals'>,
  scores: readonly PeriodScore[],
  asOf: string,
): RolledUp | null => {
  if (rollUp === undefined) return null;
  const span = spanOf(asOf, rollUp.over);
  const within = scores.filter((score) => score.asOf <= asOf && spanOf(score.asOf, rollUp.over) === span);
  const counting = rollUp.how === 'last' ? within.slice(-1) : within;
  const known = counting.flatMap(({ points }) => (points === null ? [] : fraction(points)));
  const total = known.length < counting.length || known.length === 0 ? null : sum(known);
  const points = total && (rollUp.how === 'average' ? divided(total, fraction(known.length)) : total);
  return {
    span,
    points: points && number(rounded(points, decimals)),
    from: counting.length,
    clause: rollUp.clause,
  };
};
