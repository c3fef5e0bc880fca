import { isWeekend } from './day-kind.ts';

/** What is wrong with the days of a notice, and which of them (ISO) it is about. */
export type NoticeFault = {
  code: 'calendar-dates-outside-year' | 'calendar-day-both' | 'calendar-make-up-not-weekend';
  dates: string[];
};

/** The first thing that keeps days from being those of a year's notice; null where they may be. */
export const noticeFault = (
  year: number,
  { off, work }: { off: readonly string[]; work: readonly string[] },
): NoticeFault | null => {
  const outside = [...off, ...work].filter((date) => date.slice(0, 4) !== String(year));
  if (outside.length > 0) return { code: 'calendar-dates-outside-year', dates: outside };
  const both = work.filter((date) => off.includes(date));
  if (both.length > 0) return { code: 'calendar-day-both', dates: both };
  const weekdays = work.filter((date) => !isWeekend(date));
  return weekdays.length > 0 ? { code: 'calendar-make-up-not-weekend', dates: weekdays } : null;
};
