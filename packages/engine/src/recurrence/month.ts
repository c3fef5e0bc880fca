import { Temporal } from 'temporal-polyfill';
import { addWorkingDays, type WorkCalendar } from '../calendar/index.ts';
import type { DayInMonth, MonthDay, MonthPart } from '../mechanism/index.ts';
import { isoWeekday } from './week.ts';

/** Both ends included, ISO dates. */
export type DayRange = { from: string; to: string };

const partDays: Record<MonthPart, readonly [first: number, last: number]> = {
  early: [1, 10],
  mid: [11, 20],
  end: [21, 31],
  'first-half': [1, 15],
  'second-half': [16, 31],
};

/** A day of a month as an ISO date; the 31st of a shorter month is its last day. */
export const dayOfMonth = (month: Temporal.PlainYearMonth, day: MonthDay): string =>
  `${month.toString()}-${String(day === 'last' ? month.daysInMonth : Math.min(day, month.daysInMonth)).padStart(2, '0')}`;

/** The days of a part of a month, or of the whole month. */
export const daysOf = (month: Temporal.PlainYearMonth, part?: MonthPart): DayRange => {
  const [first, last] = part ? partDays[part] : [1, 31];
  return { from: dayOfMonth(month, first), to: dayOfMonth(month, last) };
};

/** The month that an ISO date lies in, or that `2018-05` names. */
export const monthOf = (date: string): Temporal.PlainYearMonth => Temporal.PlainYearMonth.from(date);

/** Every month that has a day in the range. */
export const monthsBetween = ({ from, to }: DayRange): Temporal.PlainYearMonth[] => {
  const last = monthOf(to);
  const months: Temporal.PlainYearMonth[] = [];
  for (
    let month = monthOf(from);
    Temporal.PlainYearMonth.compare(month, last) <= 0;
    month = month.add({ months: 1 })
  ) {
    months.push(month);
  }
  return months;
};

/**
 * A day in a month; null where the month has none, such as a fifth Monday, or where the holidays that decide it are not
 * published.
 */
export const namedInMonth = (
  calendar: WorkCalendar,
  month: Temporal.PlainYearMonth,
  named: DayInMonth,
): string | null => {
  if ('day' in named) return dayOfMonth(month, named.day);
  const first = month.toPlainDate({ day: 1 });
  if ('workingDay' in named) {
    const day = addWorkingDays(calendar, first.subtract({ days: 1 }).toString(), named.workingDay);
    return day !== null && day.slice(0, 7) === month.toString() ? day : null;
  }
  const offset = (isoWeekday[named.weekday] - first.dayOfWeek + 7) % 7;
  const days = Array.from({ length: 5 }, (_, week) => 1 + offset + 7 * week).filter(
    (day) => day <= month.daysInMonth,
  );
  const day = days.at(named.nth === -1 ? -1 : named.nth - 1);
  return day === undefined ? null : dayOfMonth(month, day);
};

/** Whether two ranges share a day. */
export const overlap = (one: DayRange, other: DayRange): boolean =>
  one.from <= other.to && other.from <= one.to;
