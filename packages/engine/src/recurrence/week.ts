import { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../mechanism/index.ts';

export const isoWeekday: Record<Weekday, number> = {
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

/** The Monday of the week that an ISO date lies in. */
export const mondayOf = (date: string): Temporal.PlainDate => {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 });
};

/** A day of the week that begins on that Monday, as an ISO date. */
export const dayOfWeek = (monday: Temporal.PlainDate, weekday: Weekday): string =>
  monday.add({ days: isoWeekday[weekday] - 1 }).toString();

/** The Mondays of every week that has a day in the range, in order. */
export const weeksBetween = ({ from, to }: { from: string; to: string }): Temporal.PlainDate[] => {
  const mondays: Temporal.PlainDate[] = [];
  // As dates and not as texts: the year after 9999 is written with a sign, and sorts before every other.
  for (
    let monday = mondayOf(from);
    Temporal.PlainDate.compare(monday, to) <= 0;
    monday = monday.add({ days: 7 })
  ) {
    mondays.push(monday);
  }
  return mondays;
};
