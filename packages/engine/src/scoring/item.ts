import { fraction, type Fraction, magnitude, negative } from '../fraction/index.ts';
import { holdsIn, type View } from '../judgement/index.ts';
import type { Scorecard, ScoreItem } from '../mechanism/index.ts';
import { capped } from './cap.ts';
import { type Earned, earned, unknown, unscored } from './earned.ts';
import { byMethod } from './method.ts';
import type { Becomes, GivenPoints } from './why.ts';

/** An item scored by itself, before its part is looked at. Signed as it counts: a deduction is never above zero. */
export type ItemScore = Earned & {
  rule: ScoreItem;
  /** What becomes of its points where it does not apply; null where it does. */
  becomes: Becomes | null;
};

/** Scores one item, or says why it has no points. Points that depend on the rest of the part are left to the part. */
export const itemScore = (
  view: View,
  rule: ScoreItem,
  period: Scorecard['period'],
  given: readonly GivenPoints[],
): ItemScore => {
  const without = rule.notApplicable;
  const applies = without === undefined ? false : holdsIn(view, without.when);
  if (without !== undefined && applies === null)
    return { rule, becomes: null, ...unknown(view, without.when) };
  if (without !== undefined && applies === true)
    return { rule, becomes: without.instead, ...unapplied(rule, without.instead) };
  if (rule.method === 'not-stated') return { rule, becomes: null, ...unscored({ how: 'not-stated' }) };
  const { points, why, cuts } = byMethod(view, rule.method, {
    marks: rule.points,
    open: { above: rule.atMost !== undefined, below: rule.atLeast !== undefined },
    period,
    given: given.filter(({ item }) => item === rule.id),
    kind: rule.kind,
  });
  if (points === null) return { rule, becomes: null, ...unscored(why) };
  const kept = capped(points, rule);
  return { rule, becomes: null, ...earned(signed(rule, kept.points), why, ...cuts, ...kept.cuts) };
};

/** A deduction costs points, whether the document writes them with a minus or without. */
const signed = ({ kind }: ScoreItem, points: Fraction): Fraction =>
  kind === 'deduction' ? negative(magnitude(points)) : points;

const unapplied = (rule: ScoreItem, becomes: Becomes): Earned => {
  if (becomes !== 'full') return earned(fraction(0), { how: 'not-applicable', becomes });
  return rule.points === undefined
    ? unscored({ how: 'points-not-stated' })
    : earned(signed(rule, fraction(rule.points)), { how: 'not-applicable', becomes });
};
