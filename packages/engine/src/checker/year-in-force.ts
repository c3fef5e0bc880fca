import { addCalendarDays } from '../calendar/index.ts';
import type { NotStated, Period } from '../mechanism/index.ts';
import type { DayRange } from '../recurrence/index.ts';
import type { Checked } from './remark.ts';

type Validity = Period | NotStated | undefined;

const always = '9999-12-31';

/** The days on which all of several periods hold; from later than to where there are none. */
export const commonDays = (...periods: readonly Validity[]): DayRange =>
  periods.reduce<DayRange>(
    (common, period) => {
      if (period === undefined || period === 'not-stated') return common;
      const { from, to = always } = period;
      return { from: from > common.from ? from : common.from, to: to < common.to ? to : common.to };
    },
    { from: '0001-01-01', to: always },
  );

/**
 * A year in which all of several periods hold, the one that is checked where it can be: what comes round in it comes
 * round at all, and what does not is missing. Shorter where the periods end before. Null where they share no day.
 */
export const yearInForce = ({ from }: Checked, ...periods: readonly Validity[]): DayRange | null => {
  const common = commonDays(...periods);
  if (common.from > common.to) return null;
  const start = from >= common.from && from <= common.to ? from : common.from;
  const end = addCalendarDays(start, 365 - 1);
  return { from: start, to: end < common.to ? end : common.to };
};
