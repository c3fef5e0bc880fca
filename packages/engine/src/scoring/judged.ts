import { fraction, sum } from '../fraction/index.ts';
import { type Earned, earned, type Method, type Scoring, unscored } from './earned.ts';

/**
 * Points given by people, each within the range, added up: a unit may be criticised twice. Where nobody gave a bonus or a
 * deduction there was none; a score that nobody gave is not known.
 *
 * A range may be written from either end. Deductions are read by how much they take: from −10 with an open end is 10 or
 * more, with a minus or without.
 */
export const judgedPoints = (
  { from, to }: Method<'judged'>['judged'],
  { given, kind }: Pick<Scoring, 'given' | 'kind'>,
): Earned => {
  const read = kind === 'deduction' ? Math.abs : (points: number) => points;
  const ends = { from: stated(from), to: stated(to) };
  const [one, other] = [
    ends.from === null ? -Infinity : read(ends.from),
    ends.to === null ? Infinity : read(ends.to),
  ];
  const outside = given.find(
    ({ points }) => read(points) < Math.min(one, other) || read(points) > Math.max(one, other),
  );
  if (outside !== undefined) return unscored({ how: 'out-of-range', given: outside, ...ends });
  if (given.length === 0 && kind === 'score') return unscored({ how: 'not-judged' });
  return earned(sum(given.map(({ points }) => fraction(points))), { how: 'judged', given });
};

const stated = (end: number | 'not-stated'): number | null => (end === 'not-stated' ? null : end);
