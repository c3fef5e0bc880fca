import { compare, fraction, type Fraction } from '../fraction/index.ts';
import type { Cut } from './why.ts';

/** Kept between two limits, either of which may be open, with what cut it. */
export const capped = (
  points: Fraction,
  { atMost, atLeast }: { atMost?: number | undefined; atLeast?: number | undefined },
  by: Cut['by'] = 'at-most',
): { points: Fraction; cuts: Cut[] } => {
  if (atMost !== undefined && compare(points, fraction(atMost)) > 0) {
    return { points: fraction(atMost), cuts: [{ by, to: atMost }] };
  }
  if (atLeast !== undefined && compare(points, fraction(atLeast)) < 0) {
    return { points: fraction(atLeast), cuts: [{ by: 'at-least', to: atLeast }] };
  }
  return { points, cuts: [] };
};
