import { Temporal } from 'temporal-polyfill';
import { dayKind } from './day-kind.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The ISO date `days` calendar days after `date`. */
export const addCalendarDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/**
 * The ISO date of the `days`-th working day after `date`; the day of the event itself is not counted.
 *
 * @returns null when the count runs into a year whose holidays are not published.
 */
export const addWorkingDays = (calendar: WorkCalendar, date: string, days: number): string | null => {
  let day = date;
  for (let counted = 0; counted < days;) {
    day = addCalendarDays(day, 1);
    const kind = dayKind(calendar, day);
    if (kind === 'not-published') return null;
    if (kind === 'working') counted += 1;
  }
  return day;
};
