import { compare, fraction, type Fraction, number, rounded, sum } from '../fraction/index.ts';
import { factsBehind, type View } from '../judgement/index.ts';
import type { Scorecard, ScorePart } from '../mechanism/index.ts';
import { type Apportioned, apportioned } from './apportion.ts';
import { capped } from './cap.ts';
import { itemScore } from './item.ts';
import type { Cut, GivenPoints, ScoreWhy } from './why.ts';

/** An item's points, what they follow from, and the clause. Points are rounded to the card's decimals. */
export type ScoredItem = {
  item: string;
  clause: string;
  kind: 'score' | 'bonus' | 'deduction';
  /** Null while they cannot be worked out; `why` says for what reason. */
  points: number | null;
  /** What it can earn without a bonus, with what was spread over it; null where the document gives no full marks. */
  fullMarks: number | null;
  why: ScoreWhy;
  cuts: readonly Cut[];
  /** The facts that it leans on. */
  facts: readonly string[];
};

export type ScoredPart = {
  part: string;
  clause: string;
  /** Null while an item has none; `soFar` is what the others come to. */
  points: number | null;
  soFar: number;
  /** What it takes to pass, and whether it does; null where the document asks for nothing, or while it is not known. */
  pass: number | 'not-stated' | null;
  passed: boolean | null;
  /** Items without points. */
  unscored: readonly string[];
  cuts: readonly Cut[];
  items: readonly ScoredItem[];
};

/** A part, and what the whole is made of: exact, so that rounding is done once. */
export type PartScore = { scored: ScoredPart; soFar: Fraction; leftOut: Fraction };

/** Scores a part: its items, then what becomes of those that do not apply, then its cap and its pass mark. */
export const partScore = (
  view: View,
  card: Pick<Scorecard, 'period' | 'decimals'>,
  rule: ScorePart,
  given: readonly GivenPoints[],
): PartScore => {
  const items = apportioned(rule.items.map((item) => itemScore(view, item, card.period, given)));
  const unscored = items.filter(({ points }) => points === null).map((item) => item.rule.id);
  const { points: soFar, cuts } = capped(
    sum(items.flatMap(({ points }) => points ?? [])),
    rule,
    'part-at-most',
  );
  const printed = rounded(soFar, card.decimals);
  const whole = unscored.length === 0;
  const pass = rule.pass ?? null;
  return {
    soFar,
    leftOut: sum(
      items.flatMap(({ becomes, rule }) => (becomes === 'left-out' ? fraction(rule.points ?? 0) : [])),
    ),
    scored: {
      part: rule.id,
      clause: rule.clause,
      points: whole ? number(printed) : null,
      soFar: number(printed),
      pass,
      passed: typeof pass !== 'number' || !whole ? null : compare(printed, fraction(pass)) >= 0,
      unscored,
      cuts,
      items: items.map((item) => shown(view, card.decimals, item)),
    },
  };
};

const shown = (
  view: View,
  decimals: number,
  { rule, points, marks, why, cuts }: Apportioned,
): ScoredItem => ({
  item: rule.id,
  clause: rule.clause,
  kind: rule.kind,
  points: points && number(rounded(points, decimals)),
  fullMarks: marks && number(rounded(marks, decimals)),
  why,
  cuts,
  facts: factsBehind(view.yardstick.mechanism, [rule.method, rule.notApplicable]),
});
