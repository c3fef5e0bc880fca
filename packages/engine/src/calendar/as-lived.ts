import type { WorkCalendar } from './work-calendar.ts';

/**
 * Works a date out as people lived it: first by what was known from the beginning, then anew with everything put on
 * record, day by day, until the date has passed. So what has passed stays as it was, and what has not never comes to lie
 * before the day that changed it.
 *
 * @param workOut by what was known on a day (ISO, '' for the beginning), and giving no date before that day
 * @param dateOf the date found; null where nobody could know one
 */
export const asLived = <Found>(
  calendar: WorkCalendar,
  workOut: (knownOn: string) => Found,
  dateOf: (found: Found) => string | null,
): Found => {
  let found = workOut('');
  for (const day of recordDays(calendar)) {
    const date = dateOf(found);
    if (date !== null && date < day) break;
    found = workOut(day);
  }
  return found;
};

/** The days on which something was put on record, in order. */
const recordDays = ({ years, days = {} }: WorkCalendar): string[] => {
  const records = [...Object.values(years), ...Object.values(days).flat()];
  return [...new Set(records.flatMap(({ recordedOn }) => recordedOn ?? []))].sort();
};

/** Moves a date that lies before a day up to that day. */
export const notBefore = (day: string, date: string): string => (date < day ? day : date);
