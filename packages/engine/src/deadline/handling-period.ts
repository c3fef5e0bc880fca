import { addCalendarDays, addWorkingDays, shift, type WorkCalendar } from '../calendar/index.ts';
import { type DueRule, type Mechanism, settle } from '../mechanism/index.ts';
import type { DueDate } from './due-date.ts';

export type HandlingPeriod = Extract<DueRule, { within: number }>;

/**
 * The last day of a handling period, e.g. three days for the minutes (二（二）4（2）). The day of the event is not counted.
 * A period that ends on a day off is over on the next working day, unless the rule says otherwise.
 *
 * Working days that run into an unpublished year cannot be counted: the calendar days then stand in, marked `not-published`.
 */
export const endOfPeriod = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  period: HandlingPeriod,
  start: string,
): DueDate => {
  const inCalendarDays = addCalendarDays(start, period.within);
  if (settle(mechanism, period.days) === 'working') {
    const date = addWorkingDays(calendar, start, period.within);
    return date === null
      ? { date: inCalendarDays, nominal: inCalendarDays, because: 'not-published' }
      : { date, nominal: date, because: 'as-stated' };
  }
  const { nominal, actual, because } = shift(
    calendar,
    inCalendarDays,
    settle(mechanism, period.shift ?? 'later'),
  );
  return { date: actual, nominal, because };
};
