import {
  compare,
  divided,
  fraction,
  magnitude,
  minus,
  number,
  plus,
  smaller,
  times,
} from '../fraction/index.ts';
import { figureIn, type View } from '../judgement/index.ts';
import { type Earned, earned, type Method, type Scoring, unknown, unscored } from './earned.ts';
import type { Cut } from './why.ts';

/** The marks on target, and beside it what the slope of that side brings or costs; each side has its own unit. */
export const againstTarget = (
  view: View,
  { actual, target, over, under }: Method<'target'>['target'],
  { marks }: Scoring,
): Earned => {
  if (marks === undefined) return unscored({ how: 'points-not-stated' });
  const [reached, aim] = [figureIn(view, actual), figureIn(view, target)];
  if (reached === null || aim === null) return unknown(view, [actual, target]);
  const order = compare(reached, aim);
  const side = (['under', 'on', 'over'] as const)[order + 1] ?? 'on';
  const why = { how: 'target', actual: number(reached), target: number(aim), side } as const;
  const slope = { under, on: undefined, over }[side];
  if (slope === undefined) return earned(fraction(marks), { ...why, by: null });
  const figure = figureIn(view, slope.of);
  const steps = figure && divided(magnitude(figure), fraction(slope.per));
  if (figure === null || steps === null) return unknown(view, slope.of);
  const full = times(steps, fraction(slope.points));
  const change = slope.atMost === undefined ? full : smaller(full, fraction(slope.atMost));
  const points = (order > 0 ? plus : minus)(fraction(marks), change);
  const cuts: Cut[] =
    slope.atMost !== undefined && compare(change, full) < 0
      ? [{ by: 'slope-at-most', to: slope.atMost }]
      : [];
  return earned(points, { ...why, by: number(magnitude(figure)) }, ...cuts);
};
