import { Temporal } from 'temporal-polyfill';
import type { CalendarEntry, CalendarYear, DayKind, WorkCalendar } from './work-calendar.ts';

/** ISO weekday number of Saturday; Sunday is 7. */
const saturday = 6;

/**
 * What kind of day an ISO date is, by what was known on that day. A year without a notice has no working days and no
 * days off, only unknown ones.
 */
export const dayKind = (calendar: WorkCalendar, date: string): DayKind => {
  const entry = entryOn(calendar, date);
  if (entry) return entry.kind;
  const year = yearKnownOn(calendar, date);
  if (year === null) return 'not-published';
  if (year.work.includes(date)) return 'working';
  if (year.off.includes(date)) return 'off';
  return isWeekend(date) ? 'off' : 'working';
};

/** Whether a day is off by notice or by the county's word, and not only because it is a weekend. */
export const isHoliday = (calendar: WorkCalendar, date: string): boolean => {
  const entry = entryOn(calendar, date);
  if (entry) return entry.kind === 'off';
  return yearKnownOn(calendar, date)?.off.includes(date) ?? false;
};

/** The last word of the county on a day, given no later than on that day. */
export const entryOn = ({ days }: WorkCalendar, date: string): CalendarEntry | undefined =>
  days?.[date]?.findLast(({ recordedOn }) => recordedOn <= date);

const yearKnownOn = ({ years }: WorkCalendar, date: string): CalendarYear | null => {
  const year = years[date.slice(0, 4)];
  if (year === undefined || year.notice === null) return null;
  return year.recordedOn === undefined || year.recordedOn <= date ? year : null;
};

const isWeekend = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek >= saturday;
