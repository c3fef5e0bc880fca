import { between, type Domain } from '../band/index.ts';
import {
  compare,
  fraction,
  type Fraction,
  magnitude,
  negative,
  number,
  plus,
  smaller,
  sum,
  times,
  zero,
} from '../fraction/index.ts';
import type { Mechanism, ScoreItem, ScoreMethod, ScorePart, Scorecard } from '../mechanism/index.ts';
import { domainOf } from './figure-domain.ts';

/** The least and the most that points can come to; null where nothing bounds them. */
export type Reach = { least: Fraction | null; most: Fraction | null };

const greater = (one: Fraction, other: Fraction): Fraction => (compare(one, other) >= 0 ? one : other);
const exactly = (points: number): Fraction => fraction(points);
const none: Reach = { least: zero, most: zero };

/** What a method can bring before the caps of its item. */
export const methodReach = (
  mechanism: Mechanism,
  item: ScoreItem,
  card: Pick<Scorecard, 'period'>,
): Reach => {
  const { method } = item;
  // That nobody knows how it is scored is told by itself; here it counts with the marks it is given.
  if (method === 'not-stated') return { least: zero, most: exactly(item.points ?? 0) };
  if (!('eachProject' in method)) return simpleReach(mechanism, method, item, card);
  const { least, most } = simpleReach(mechanism, method.eachProject.method, item, card);
  return {
    least: least && compare(least, zero) >= 0 ? zero : null,
    most: most && compare(most, zero) <= 0 ? zero : null,
  };
};

type SimpleMethod = Exclude<ScoreMethod, { eachProject: unknown }>;

const simpleReach = (
  mechanism: Mechanism,
  method: SimpleMethod,
  { points, atMost, atLeast }: ScoreItem,
  card: Pick<Scorecard, 'period'>,
): Reach => {
  const marks = exactly(points ?? 0);
  if ('proportional' in method) {
    return { least: atLeast === undefined ? zero : null, most: atMost === undefined ? marks : null };
  }
  if ('target' in method) {
    const { over, under } = method.target;
    const side = (slope: typeof over) => (slope?.atMost === undefined ? null : exactly(slope.atMost));
    const [gain, loss] = [side(over), side(under)];
    return {
      least: under === undefined ? marks : loss && plus(marks, negative(loss)),
      most: over === undefined ? marks : gain && plus(marks, gain),
    };
  }
  if ('bands' in method) return among(method.bands.map((band) => band.points));
  if ('choices' in method) return among(method.choices.map((choice) => choice.points));
  if ('each' in method) return eachReach(mechanism, method.each, card);
  if ('when' in method) return among([0, method.points]);
  const { from, to } = method.judged;
  if (from !== 'not-stated' && to !== 'not-stated') return among([from, to]);
  return {
    least: from === 'not-stated' ? null : exactly(from),
    most: to === 'not-stated' ? null : exactly(to),
  };
};

const among = (points: readonly number[]): Reach =>
  points.map(exactly).reduce<Reach>(
    ({ least, most }, one) => ({
      least: least ? smaller(least, one) : one,
      most: most ? greater(most, one) : one,
    }),
    { least: null, most: null },
  );

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12, 'ad-hoc': 12 } as const;

const eachReach = (
  mechanism: Mechanism,
  { of, points, most }: Extract<SimpleMethod, { each: unknown }>['each'],
  { period }: Pick<Scorecard, 'period'>,
): Reach => {
  const { from, to } = domainOf(mechanism, of);
  const bounded = most ? most.times * Math.max(1, monthsIn[period] / monthsIn[most.in]) : to.at;
  const up = Number.isFinite(bounded) ? times(exactly(bounded), exactly(points)) : null;
  const down = Number.isFinite(from.at) ? times(exactly(from.at), exactly(points)) : null;
  return points < 0 ? { least: up, most: down } : { least: down, most: up };
};

/** What an item can come to, as it counts: a deduction takes away, whether it is written with a minus or without. */
export const itemReach = (mechanism: Mechanism, item: ScoreItem, card: Pick<Scorecard, 'period'>): Reach => {
  const kept = capped(methodReach(mechanism, item, card), item);
  if (item.kind !== 'deduction') return kept;
  const { least, most } = kept;
  return { least: least && most && negative(greater(magnitude(least), magnitude(most))), most: zero };
};

const capped = (
  { least, most }: Reach,
  { atMost, atLeast }: { atMost?: number | undefined; atLeast?: number | undefined },
): Reach => {
  const [roof, floor] = [atMost, atLeast].map((edge) => (edge === undefined ? null : exactly(edge)));
  return {
    least: floor ? (least ? greater(least, floor) : floor) : least,
    most: roof ? (most ? smaller(most, roof) : roof) : most,
  };
};

export const partReach = (mechanism: Mechanism, part: ScorePart, card: Pick<Scorecard, 'period'>): Reach =>
  capped(part.items.map((item) => itemReach(mechanism, item, card)).reduce(added, none), part);

/** What the whole can come to before its own cap. */
export const uncappedReach = (mechanism: Mechanism, card: Scorecard): Reach =>
  card.parts.map((part) => partReach(mechanism, part, card)).reduce(added, none);

const added = (one: Reach, other: Reach): Reach => ({
  least: one.least && other.least && sum([one.least, other.least]),
  most: one.most && other.most && sum([one.most, other.most]),
});

/** The scores that there can be, as they are printed. */
export const gradeDomain = (mechanism: Mechanism, card: Scorecard): Domain => {
  const { least, most } = capped(uncappedReach(mechanism, card), { atMost: card.atMost });
  return {
    ...between(least ? number(least) : undefined, most ? number(most) : undefined),
    decimals: card.decimals,
  };
};
