import { addWorkingDays } from './add-days.ts';
import { dayKind, entryOn, isHoliday } from './day-kind.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Where a date goes when it falls on a day off. */
export const shiftDirections = ['earlier', 'later', 'none'] as const;
export type ShiftDirection = (typeof shiftDirections)[number];

/**
 * One way for every day off; to the nth working day past them ("the second working day after the holiday"); or weekends
 * one way and holidays another. What is not stated is not moved.
 */
export type Shift =
  | ShiftDirection
  | { direction: 'earlier' | 'later'; workingDays: number }
  | { weekend: ShiftDirection | 'not-stated'; holiday: ShiftDirection | 'not-stated' };

/** Why the actual day is what it is; `not-published` means that nobody can know yet. */
export type ShiftReason = 'as-stated' | 'moved-earlier' | 'moved-later' | 'not-moved' | 'not-published';

/** The day a rule names and the day it comes to, both ISO dates. */
export type ShiftedDate = { nominal: string; actual: string; because: ShiftReason };

/**
 * Moves a date that falls on a day off to a working day, as the rule says.
 *
 * When the way leads through days of a year without a notice the date stays where it is, with `not-published`:
 * a guess would look like knowledge.
 */
export const shift = (calendar: WorkCalendar, date: string, rule: Shift): ShiftedDate => {
  const stay = (because: ShiftReason): ShiftedDate => ({ nominal: date, actual: date, because });
  const kind = dayKind(calendar, date);
  if (kind === 'not-published') return stay('not-published');
  if (kind === 'working') return stay('as-stated');
  const { direction, workingDays } = wayOf(calendar, date, rule);
  if (direction === 'none') return stay('not-moved');
  const actual = addWorkingDays(calendar, date, direction === 'earlier' ? -workingDays : workingDays);
  if (actual === null) return stay('not-published');
  return {
    nominal: date,
    // A day declared off moves nothing to before the day on which that was declared.
    actual: direction === 'earlier' ? latest(actual, entryOn(calendar, date)?.recordedOn) : actual,
    because: `moved-${direction}`,
  };
};

const wayOf = (
  calendar: WorkCalendar,
  date: string,
  rule: Shift,
): { direction: ShiftDirection; workingDays: number } => {
  if (typeof rule === 'string') return { direction: rule, workingDays: 1 };
  if ('direction' in rule) return rule;
  const direction = isHoliday(calendar, date) ? rule.holiday : rule.weekend;
  return { direction: direction === 'not-stated' ? 'none' : direction, workingDays: 1 };
};

const latest = (one: string, other = ''): string => (one > other ? one : other);
