import { Temporal } from 'temporal-polyfill';
import type { MonthPart } from '../mechanism/index.ts';

/** Both ends included, ISO dates. */
export type DayRange = { from: string; to: string };

const firstDay: Record<MonthPart, number> = { early: 1, mid: 11, end: 21 };
const lastDay: Record<MonthPart, number> = { early: 10, mid: 20, end: 31 };

/** A day of a month as an ISO date; the 31st of a shorter month is its last day. */
export const dayOfMonth = (month: Temporal.PlainYearMonth, day: number): string =>
  month.toPlainDate({ day: Math.min(day, month.daysInMonth) }).toString();

/** The days of a third of a month, or of the whole month. */
export const daysOf = (month: Temporal.PlainYearMonth, part?: MonthPart): DayRange => ({
  from: dayOfMonth(month, part ? firstDay[part] : 1),
  to: dayOfMonth(month, part ? lastDay[part] : 31),
});

/** Every month that has a day in the range. */
export const monthsBetween = ({ from, to }: DayRange): Temporal.PlainYearMonth[] => {
  const last = Temporal.PlainYearMonth.from(to.slice(0, 7));
  const months: Temporal.PlainYearMonth[] = [];
  let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
  while (Temporal.PlainYearMonth.compare(month, last) <= 0) {
    months.push(month);
    month = month.add({ months: 1 });
  }
  return months;
};

/** Whether two ranges share a day. */
export const overlap = (one: DayRange, other: DayRange): boolean =>
  one.from <= other.to && other.from <= one.to;
