import { Temporal } from 'temporal-polyfill';
import { dayKind, isWeekend } from './day-kind.ts';
import type { DayKind, WorkCalendar } from './work-calendar.ts';

/** A day as a calendar shows it; a make-up day is a weekend day that is worked. */
export type CalendarDay = { date: string; kind: DayKind | 'make-up' };

/** Every day of a year, in order. All of a year without a notice are `not-published`: none may pass for a working day. */
export const calendarDays = (calendar: WorkCalendar, year: number): CalendarDay[] => {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, index) => {
    const date = first.add({ days: index }).toString();
    const kind = dayKind(calendar, date);
    return { date, kind: kind === 'working' && isWeekend(date) ? 'make-up' : kind };
  });
};
