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

/** Whole months from one ISO date to another; negative while the second lies before the first. */
export const monthsBetween = (from: string, to: string): number => {
  const { years, months } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'year' });
  return years * 12 + months;
};

/** Months begun from one ISO date to another: a day past two whole months is the third. */
export const monthsBegunBetween = (from: string, to: string): number => {
  const whole = monthsBetween(from, to);
  const begins = Temporal.PlainDate.from(from).add({ months: whole });
  return Temporal.PlainDate.compare(begins, to) < 0 ? whole + 1 : whole;
};
