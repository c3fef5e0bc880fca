import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { addCalendarDays, dayKind, type WorkCalendar } from '../calendar/index.ts';
import { divided, fraction, type Fraction } from '../fraction/index.ts';
import type { DayCount } from '../mechanism/index.ts';

const isoDate = z.iso.date();

export const isDate = (value: unknown): value is string => isoDate.safeParse(value).success;

/** The share of its year that has gone by on an ISO date (序时进度), in percent: whole months, the running one included, or days. */
export const pace = (asOf: string, by: 'months' | 'days'): Fraction | null => {
  const { month, dayOfYear, daysInYear } = Temporal.PlainDate.from(asOf);
  return by === 'months'
    ? divided(fraction(100 * month), fraction(12))
    : divided(fraction(100 * dayOfYear), fraction(daysInYear));
};

/**
 * Days from one ISO date to another; the first is left out, and the count is negative while the second lies before it.
 *
 * @returns null when working days are counted through a year whose holidays are not published.
 */
export const daysBetween = (
  calendar: WorkCalendar,
  from: string,
  to: string,
  count: DayCount,
): number | null => {
  if (from > to) {
    const back = daysBetween(calendar, to, from, count);
    return back === null ? null : 0 - back;
  }
  return count === 'calendar'
    ? Temporal.PlainDate.from(from).until(to).days
    : workingDaysAfter(calendar, from, to);
};

const workingDaysAfter = (calendar: WorkCalendar, from: string, to: string): number | null => {
  let counted = 0;
  for (let day = from; day < to;) {
    day = addCalendarDays(day, 1);
    const kind = dayKind(calendar, day);
    if (kind === 'not-published') return null;
    if (kind === 'working') counted += 1;
  }
  return counted;
};

/**
 * Months from one ISO date to another, negative while the second lies before the first: whole ones, those begun (a day
 * past two whole ones is the third), or those of the calendar (from any day of March to any of May 2).
 */
export const monthsBetween = (from: string, to: string, as: 'whole' | 'begun' | 'calendar'): number => {
  const first = Temporal.PlainDate.from(from);
  if (as === 'calendar') {
    return first.toPlainYearMonth().until(monthOf(to), { largestUnit: 'month' }).months;
  }
  const { months } = first.until(to, { largestUnit: 'month' });
  const isWhole = as === 'whole' || Temporal.PlainDate.compare(first.add({ months }), to) >= 0;
  return isWhole ? months : months + 1;
};

const monthOf = (date: string): Temporal.PlainYearMonth => Temporal.PlainDate.from(date).toPlainYearMonth();
