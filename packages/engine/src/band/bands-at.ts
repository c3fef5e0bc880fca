import { compare, fraction, type Fraction } from '../fraction/index.ts';
import type { BandEdges, Edge } from '../mechanism/index.ts';
import type { Cut, Interval } from './interval.ts';
import { resolveEdges } from './resolve-edges.ts';

/** The places of the bands that a value lies in. None: it fell into a hole. Several: the bands overlap. */
export const bandsAt = (
  bands: readonly BandEdges[],
  value: Fraction,
  sharedEdge: Edge | undefined,
): number[] =>
  resolveEdges(bands, sharedEdge).flatMap((interval, index) => (holds(interval, value) ? [index] : []));

const holds = ({ from, to }: Interval, value: Fraction): boolean => isPast(value, from) && !isPast(value, to);

const isPast = (value: Fraction, { at, after }: Cut): boolean => {
  if (!Number.isFinite(at)) return at < 0;
  const order = compare(value, fraction(at));
  return after ? order > 0 : order >= 0;
};
