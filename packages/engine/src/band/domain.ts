import { fraction, times } from '../fraction/index.ts';
import { type Cut, type Interval, isEmpty } from './interval.ts';

/** The values that a figure can take: those in an interval, all of them or only those written with so many decimals. */
export type Domain = Interval & { readonly decimals?: number };

/** Whether a part of a domain holds any of its values: between 2 and 3 there is no number of projects. */
export const holdsAny = (part: Interval, { decimals }: Domain): boolean => {
  if (isEmpty(part)) return false;
  if (decimals === undefined || !Number.isFinite(part.from.at) || !Number.isFinite(part.to.at)) return true;
  return stepsBefore(part.from, decimals) < stepsBefore(part.to, decimals);
};

/** How many steps lie before a cut, counted from zero on: the difference of two is how many lie between. */
const stepsBefore = ({ at, after }: Cut, decimals: number): bigint => {
  const { over, under } = times(fraction(at), fraction(10 ** decimals));
  const whole = over / under - (over < 0n && over % under !== 0n ? 1n : 0n);
  const isStep = over % under === 0n;
  return after || !isStep ? whole + 1n : whole;
};
