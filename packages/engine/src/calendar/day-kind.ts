import { Temporal } from 'temporal-polyfill';
import type { DayKind, WorkCalendar } from './work-calendar.ts';

/** ISO weekday number of Saturday; Sunday is 7. */
const saturday = 6;

/** What kind of day an ISO date is. A year without a notice has no working days and no days off, only unknown ones. */
export const dayKind = (calendar: WorkCalendar, date: string): DayKind => {
  const year = calendar.years[date.slice(0, 4)];
  if (year === undefined || year.notice === null) return 'not-published';
  if (year.work.includes(date)) return 'working';
  if (year.off.includes(date)) return 'off';
  return Temporal.PlainDate.from(date).dayOfWeek >= saturday ? 'off' : 'working';
};
