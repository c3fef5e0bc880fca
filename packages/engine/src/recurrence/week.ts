import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../mechanism/index.ts';
import type { DayRange } from './month.ts';

const isoNumber: Record<Weekday, number> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

/** The ISO week a day lies in, as `2018-W19`; around New Year it may bear the other year's number. */
export const weekKey = (day: Temporal.PlainDate): string =>
  `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;

/** Every day in the range that is that day of the week, in order. */
export const weekdaysBetween = ({ from, to }: DayRange, weekday: Weekday): Temporal.PlainDate[] => {
  const last = Temporal.PlainDate.from(to);
  const start = Temporal.PlainDate.from(from);
  const days: Temporal.PlainDate[] = [];
  let day = start.add({ days: (isoNumber[weekday] - start.dayOfWeek + 7) % 7 });
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    days.push(day);
    day = day.add({ days: 7 });
  }
  return days;
};
