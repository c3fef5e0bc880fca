import { compare, divided, fraction, number, times, zero } from '../fraction/index.ts';
import { figureIn, type View } from '../judgement/index.ts';
import { type Earned, earned, type Method, type Scoring, unknown, unscored } from './earned.ts';

const one = fraction(1);

/** Full marks at `at`, in proportion below it and, where that is open, above it; never less than nothing unless that is open. */
export const proportionally = (
  view: View,
  { to, at }: Method<'proportional'>['proportional'],
  { marks, open }: Scoring,
): Earned => {
  if (marks === undefined) return unscored({ how: 'points-not-stated' });
  const figure = figureIn(view, to);
  const share = figure && divided(figure, fraction(at));
  if (figure === null || share === null) return unknown(view, to);
  const why = { how: 'proportional', value: number(figure), at } as const;
  if (!open.above && compare(share, one) > 0)
    return earned(fraction(marks), why, { by: 'full-marks', to: marks });
  if (!open.below && compare(share, zero) < 0) return earned(zero, why, { by: 'nothing', to: 0 });
  return earned(times(share, fraction(marks)), why);
};
