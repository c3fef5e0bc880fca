import { Temporal } from 'temporal-polyfill';
import { dayKind, isHoliday, type WorkCalendar } from '../calendar/index.ts';
import { isoWeekday } from '../recurrence/index.ts';
import { type ExplanationStep, step } from './explanation.ts';

const weekdays = new Map(Object.entries(isoWeekday).map(([name, number]) => [number, name]));

/** A date with its weekday, as steps name it. */
export const dated = (date: string): { date: string; weekday: string } => ({
  date,
  weekday: weekdays.get(Temporal.PlainDate.from(date).dayOfWeek) ?? '',
});

/** What kind of day an ISO date is, and by whose word. */
export const dayStep = (calendar: WorkCalendar, date: string): ExplanationStep => {
  const kind = dayKind(calendar, date);
  const year = calendar.years[date.slice(0, 4)];
  if (kind === 'not-published') return step('day-not-published', { year: date.slice(0, 4) });
  if (dayKind({ years: calendar.years }, date) !== kind) {
    return step('day-by-county', { ...dated(date), day: kind });
  }
  const notice = year?.notice ?? '';
  if (kind === 'working') {
    return year?.work.includes(date)
      ? step('day-make-up', { ...dated(date), notice })
      : step('day-working', dated(date));
  }
  return isHoliday(calendar, date)
    ? step('day-holiday', { ...dated(date), notice })
    : step('day-weekend', dated(date));
};
