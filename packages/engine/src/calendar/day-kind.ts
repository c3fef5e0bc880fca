import type { CalendarYear, DayKind, WorkCalendar } from './work-calendar.ts';

/**
 * What kind of day an ISO date is, by what was known on that day. A year without a notice has no working days and no
 * days off, only unknown ones.
 *
 * @param knownOn an earlier day, by whose knowledge to judge
 */
export const dayKind = (calendar: WorkCalendar, date: string, knownOn: string = date): DayKind => {
  const decided = decidedOn(calendar, date, knownOn);
  if (decided) return decided;
  const year = yearKnownOn(calendar, date, knownOn);
  if (year === null) return 'not-published';
  if (year.work.includes(date)) return 'working';
  if (year.off.includes(date)) return 'off';
  return isWeekend(date) ? 'off' : 'working';
};

/** Whether a day is off by notice or by the county's word, and not only because it is a weekend. */
export const isHoliday = (calendar: WorkCalendar, date: string, knownOn: string = date): boolean => {
  const decided = decidedOn(calendar, date, knownOn);
  if (decided) return decided === 'off';
  return yearKnownOn(calendar, date, knownOn)?.off.includes(date) ?? false;
};

/** What the county decided about a day, by its last word that counts for it; null where that leaves it to the notice. */
const decidedOn = ({ days }: WorkCalendar, date: string, knownOn: string): 'working' | 'off' | null => {
  const word = days?.[date]?.findLast(({ recordedOn }) => isKnown(recordedOn, date, knownOn));
  return word === undefined || word.kind === 'as-noticed' ? null : word.kind;
};

const yearKnownOn = ({ years }: WorkCalendar, date: string, knownOn: string): CalendarYear | null => {
  const year = years[date.slice(0, 4)];
  if (year === undefined || year.notice === null) return null;
  return year.recordedOn === undefined || isKnown(year.recordedOn, date, knownOn) ? year : null;
};

/** What was put on record after a day says nothing of that day any more. */
const isKnown = (recordedOn: string, date: string, knownOn: string): boolean =>
  recordedOn <= date && recordedOn <= knownOn;

/** Whether an ISO date is a Saturday or a Sunday. */
export const isWeekend = (date: string): boolean => new Date(`${date}T00:00:00Z`).getUTCDay() % 6 === 0;
