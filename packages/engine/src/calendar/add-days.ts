import { Temporal } from 'temporal-polyfill';
import { dayKind, entryOn } from './day-kind.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The ISO date `days` calendar days after `date`. */
export const addCalendarDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/**
 * The ISO date of the `days`-th working day after `date`, or before it where `days` is negative; `date` itself is not
 * counted.
 *
 * Counting back never ends before the day on which one of the days passed over was declared off: nobody is late by a
 * change that was not known yet.
 *
 * @returns null when the count runs into a year whose holidays are not published.
 */
export const addWorkingDays = (calendar: WorkCalendar, date: string, days: number): string | null => {
  const step = days < 0 ? -1 : 1;
  let day = date;
  let known = '';
  for (let counted = 0; counted < Math.abs(days);) {
    day = addCalendarDays(day, step);
    const kind = dayKind(calendar, day);
    if (kind === 'not-published') return null;
    if (kind === 'working') counted += 1;
    else known = later(known, entryOn(calendar, day)?.recordedOn ?? '');
  }
  return days < 0 ? later(day, known) : day;
};

const later = (one: string, other: string): string => (one > other ? one : other);
