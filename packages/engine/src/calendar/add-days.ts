import { asLived, notBefore } from './as-lived.ts';
import { dayKind } from './day-kind.ts';
import type { WorkCalendar } from './work-calendar.ts';

const millisecondsOfDay = 86_400_000;

/** The ISO date `days` calendar days after `date`. By plain numbers, since a year of a county asks for it without end. */
export const addCalendarDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * millisecondsOfDay).toISOString().slice(0, 10);

/**
 * The ISO date of the `days`-th working day after `date`, or before it where `days` is negative; `date` itself is not
 * counted. A change of the calendar moves nothing that had passed, and nothing to before the day of the change.
 *
 * @returns null when the count runs into a year whose holidays are not published.
 */
export const addWorkingDays = (calendar: WorkCalendar, date: string, days: number): string | null =>
  asLived(
    calendar,
    (knownOn) => {
      const day = countWorkingDays(calendar, date, days, knownOn);
      return day === null ? null : notBefore(knownOn, day);
    },
    (day) => day,
  );

/** The same by what was known on one day, wherever that leads; no day is counted by what is said of it later. */
export const countWorkingDays = (
  calendar: WorkCalendar,
  date: string,
  days: number,
  knownOn: string,
): string | null => {
  const step = days < 0 ? -1 : 1;
  let day = date;
  for (let counted = 0; counted < Math.abs(days);) {
    day = addCalendarDays(day, step);
    const kind = dayKind(calendar, day, knownOn);
    if (kind === 'not-published') return null;
    if (kind === 'working') counted += 1;
  }
  return day;
};

/** So many days after a date, or before it; null where working days cannot be counted, as of {@link addWorkingDays}. */
export const addDays = (
  calendar: WorkCalendar,
  date: string,
  days: number,
  count: 'calendar' | 'working',
): string | null =>
  count === 'calendar' ? addCalendarDays(date, days) : addWorkingDays(calendar, date, days);
