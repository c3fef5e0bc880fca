import { addCalendarDays, dayKind, isWeekend, type WorkCalendar } from '../calendar/index.ts';

/** Whether people are at work on an ISO date; `estimated` where its year has no notice and only weekends are known. */
export const workingDay = (
  calendar: WorkCalendar,
  date: string,
): { working: boolean; estimated: boolean } => {
  const kind = dayKind(calendar, date);
  return kind === 'not-published'
    ? { working: !isWeekend(date), estimated: true }
    : { working: kind === 'working', estimated: false };
};

/** Working days after one ISO date up to another, the latter included; 0 where it does not lie after the first. */
export const workingDaysUntil = (
  calendar: WorkCalendar,
  from: string,
  to: string,
): { count: number; estimated: boolean } => {
  let count = 0;
  let estimated = false;
  for (let day = addCalendarDays(from, 1); day <= to; day = addCalendarDays(day, 1)) {
    const { working, estimated: guessed } = workingDay(calendar, day);
    if (working) count += 1;
    estimated ||= guessed;
  }
  return { count, estimated };
};
