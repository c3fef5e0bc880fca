import { type Domain, holdsAny } from './domain.ts';
import { type Cut, compareCuts, firstCut, type Interval, lastCut, shared } from './interval.ts';

/** The parts of a domain that none of the intervals holds, from below. */
export const holesIn = (intervals: readonly Interval[], domain: Domain): Interval[] => {
  const parts = inOrder(intervals.map((one) => shared(one, domain)).filter((one) => holdsAny(one, domain)));
  const holes: Interval[] = [];
  let reached: Cut = domain.from;
  for (const { from, to } of parts) {
    holes.push({ from: reached, to: from });
    reached = lastCut(reached, to);
  }
  return [...holes, { from: reached, to: domain.to }].filter((hole) => holdsAny(hole, domain));
};

/** What two intervals both hold, by their places. */
export type Overlap = { readonly one: number; readonly other: number; readonly both: Interval };

/**
 * Where the intervals overlap, from below: each against the one that reaches furthest of those beginning before it. So
 * every value held twice is told, and a thousand bands on one spot are not told half a million times.
 */
export const overlapsIn = (intervals: readonly Interval[], domain: Domain): Overlap[] => {
  const placed = intervals
    .map((interval, place) => ({ place, part: shared(interval, domain) }))
    .filter(({ part }) => holdsAny(part, domain))
    .sort((one, other) => compareCuts(one.part.from, other.part.from));
  const [first, ...rest] = placed;
  if (first === undefined) return [];
  let furthest = first;
  return rest.flatMap((next) => {
    const both = shared(furthest.part, next.part);
    const one = furthest.place;
    if (compareCuts(next.part.to, furthest.part.to) > 0) furthest = next;
    return holdsAny(both, domain) ? { one, other: next.place, both } : [];
  });
};

/** The places of the intervals that hold no value of the domain. */
export const unreachable = (intervals: readonly Interval[], domain: Domain): number[] =>
  intervals.flatMap((one, place) => (holdsAny(shared(one, domain), domain) ? [] : place));

/** The places of the intervals all of whose values an earlier one holds: where the first that fits counts, they never do. */
export const hiddenByEarlier = (intervals: readonly Interval[], domain: Domain): number[] => {
  let held: Interval[] = [];
  return intervals.flatMap((interval, place) => {
    const part = shared(interval, domain);
    if (!holdsAny(part, domain)) return [];
    const isHidden = holesIn(held, { ...domain, ...part }).length === 0;
    held = joined(held, part);
    return isHidden ? place : [];
  });
};

/** Disjoint intervals and one more, made one wherever they touch. */
const joined = (disjoint: readonly Interval[], more: Interval): Interval[] => {
  const touches = ({ from, to }: Interval) =>
    compareCuts(from, more.to) <= 0 && compareCuts(more.from, to) <= 0;
  const touching = disjoint.filter(touches);
  return [
    ...disjoint.filter((one) => !touches(one)),
    {
      from: firstCut(more.from, ...touching.map(({ from }) => from)),
      to: lastCut(more.to, ...touching.map(({ to }) => to)),
    },
  ];
};

const inOrder = (intervals: readonly Interval[]): Interval[] =>
  [...intervals].sort((one, other) => compareCuts(one.from, other.from));
