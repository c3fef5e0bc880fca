import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { type DayRange, daysOf, monthOf } from './month.ts';

/**
 * The days that a slot's key speaks of: the month of `2018-05#mid`, the week of `2018-W19`, the quarter of `2018-Q2`, the
 * year of `2018`, the day of `2018-05-03`. Null for what is no key of a recurrence.
 */
export const daysOfKey = (key: string): DayRange | null => {
  const [, year, rest = ''] = /^(\d{4})(?:-([^#]+))?(?:#.+)?$/.exec(key) ?? [];
  if (year === undefined) return null;
  if (rest === '') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const [, kind = '', number = ''] = /^([WQH]?)(\d{1,2})$/.exec(rest) ?? [];
  switch (kind) {
    case 'W':
      return daysOfWeek(Number(year), Number(number));
    case 'Q':
      return monthsOf(year, Number(number), 3);
    case 'H':
      return monthsOf(year, Number(number), 6);
    default:
      return daysOfDate(`${year}-${rest}`);
  }
};

const daysOfWeek = (year: number, week: number): DayRange | null => {
  if (week < 1 || week > 53) return null;
  // The 4th of January always lies in the first week.
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = fourth.add({ days: (week - 1) * 7 - (fourth.dayOfWeek - 1) });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
};

const monthsOf = (year: string, number: number, length: 3 | 6): DayRange | null => {
  if (number < 1 || number * length > 12) return null;
  const month = (of: number) => monthOf(`${year}-${String(of).padStart(2, '0')}`);
  return { from: daysOf(month((number - 1) * length + 1)).from, to: daysOf(month(number * length)).to };
};

const daysOfDate = (date: string): DayRange | null => {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(date)) return daysOf(monthOf(date));
  const day = z.iso.date().safeParse(date);
  return day.success ? { from: day.data, to: day.data } : null;
};
