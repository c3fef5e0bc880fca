import { Temporal } from 'temporal-polyfill';
import { addCalendarDays, addWorkingDays, type WorkCalendar } from '../calendar/index.ts';
import { type DueRule, type Mechanism, settle } from '../mechanism/index.ts';
import type { DueDate } from './due-date.ts';
import { landed } from './landing.ts';

type Rules = { mechanism: Mechanism; calendar: WorkCalendar };
export type HandlingPeriod = Extract<DueRule, { within: unknown }>;

/**
 * The last day of a handling period, e.g. three days for the minutes (二（二）4（2）). The day of the event is not counted.
 * A period that ends on a day off is over on the next working day, unless the rule says otherwise. Null where the
 * document leaves the number of days blank.
 *
 * Working days that run into an unpublished year cannot be counted: the calendar days then stand in, marked `not-published`.
 */
export const endOfPeriod = (rules: Rules, period: HandlingPeriod, start: string): DueDate | null => {
  const { mechanism, calendar } = rules;
  const days = settle(mechanism, period.within);
  if (days === 'not-stated') return null;
  if (settle(mechanism, period.days) === 'working') {
    const date = addWorkingDays(calendar, start, days);
    const at = period.at && { at: period.at };
    const inCalendarDays = addCalendarDays(start, days);
    return date === null
      ? { date: inCalendarDays, nominal: inCalendarDays, ...at, because: 'not-published' }
      : { date, nominal: date, ...at, because: 'as-stated' };
  }
  return landed(rules, addCalendarDays(start, days), period, 'later');
};

/** So many hours after a day and a time on it; where nobody noted the time, the day on which they are up at the latest. */
export const endOfHours = (hours: number, on: string, at: string | undefined): DueDate => {
  if (at === undefined) {
    const date = addCalendarDays(on, Math.ceil(hours / 24));
    return { date, nominal: date, because: 'as-stated' };
  }
  const end = Temporal.PlainDateTime.from(`${on}T${at}`).add({ hours });
  const date = end.toPlainDate().toString();
  return { date, nominal: date, at: end.toPlainTime().toString().slice(0, 5), because: 'as-stated' };
};
