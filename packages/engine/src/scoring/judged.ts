import { fraction, sum } from '../fraction/index.ts';
import { type Earned, earned, type Method, type Scoring, unscored } from './earned.ts';

/**
 * Points given by people, each within the range, added up: a unit may be criticised twice. A range may be written from
 * either end. Where nobody gave a bonus or a deduction there was none; a score that nobody gave is not known.
 */
export const judgedPoints = (
  { from, to }: Method<'judged'>['judged'],
  { given, kind }: Pick<Scoring, 'given' | 'kind'>,
): Earned => {
  const range = inOrder(stated(from), stated(to));
  const outside = given.find(
    ({ points }) => points < (range.from ?? -Infinity) || points > (range.to ?? Infinity),
  );
  if (outside !== undefined) return unscored({ how: 'out-of-range', given: outside, ...range });
  if (given.length === 0 && kind === 'score') return unscored({ how: 'not-judged' });
  return earned(sum(given.map(({ points }) => fraction(points))), { how: 'judged', given });
};

const stated = (end: number | 'not-stated'): number | null => (end === 'not-stated' ? null : end);

const inOrder = (from: number | null, to: number | null): { from: number | null; to: number | null } =>
  from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
