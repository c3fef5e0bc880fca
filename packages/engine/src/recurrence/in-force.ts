import type { NotStated, Period } from '../mechanism/index.ts';
import { type DayRange, overlap } from './month.ts';

/** Whether days lie in a period of validity; a document that states none holds at any time. */
export const inForce = (days: DayRange, effective: Period | NotStated | undefined): boolean => {
  if (effective === undefined || effective === 'not-stated') return true;
  const { from, to = '9999-12-31', firstCycle } = effective;
  return overlap(days, { from, to }) && (firstCycle === undefined || days.from >= firstCycle);
};
