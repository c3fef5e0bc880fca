import { Temporal } from 'temporal-polyfill';
import { type Mechanism, type MonthPart, type Recurrence, settle } from '../mechanism/index.ts';
import { type DayRange, daysOf, monthsBetween, overlap } from './month.ts';
import { weekdaysBetween, weekKey } from './week.ts';

/** A place in a recurrence, before anybody set or moved a day. */
export type Occurrence = {
  key: string;
  period: DayRange;
  /** Which part of the month it is, where the rule tells parts apart. */
  part?: MonthPart;
};

type Unanchored = Exclude<Recurrence, { before: string }>;

/** The occurrences of a recurrence whose period has a day in the range, in order. */
export const occurrencesBetween = (
  mechanism: Mechanism,
  recurs: Unanchored,
  range: DayRange,
): Occurrence[] => {
  switch (recurs.every) {
    case 'week':
      return weekdaysBetween(range, settle(mechanism, recurs.on)).map((day) => ({
        key: weekKey(day),
        period: { from: day.toString(), to: day.toString() },
      }));
    case 'month':
      return monthsBetween(range)
        .flatMap((month) =>
          recurs.parts ? recurs.parts.map((part) => inMonth(month, part)) : inMonth(month),
        )
        .filter(({ period }) => overlap(period, range));
    case 'quarter':
      return yearsBetween(range)
        .flatMap((year) =>
          recurs.windows.map(({ quarter, month, part }) => ({
            key: `${year}-Q${quarter}`,
            period: daysOf(Temporal.PlainYearMonth.from({ year, month }), part),
          })),
        )
        .filter(({ period }) => overlap(period, range));
  }
};

const inMonth = (month: Temporal.PlainYearMonth, part?: MonthPart): Occurrence =>
  part === undefined
    ? { key: month.toString(), period: daysOf(month) }
    : { key: `${month.toString()}#${part}`, period: daysOf(month, part), part };

const yearsBetween = ({ from, to }: DayRange): number[] => {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
};
