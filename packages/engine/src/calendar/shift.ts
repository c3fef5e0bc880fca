import { countWorkingDays } from './add-days.ts';
import { asLived, notBefore } from './as-lived.ts';
import { dayKind, isHoliday } from './day-kind.ts';
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
 * a guess would look like knowledge. A change of the calendar moves nothing that had passed, and nothing to before the
 * day of the change.
 */
export const shift = (calendar: WorkCalendar, date: string, rule: Shift): ShiftedDate =>
  asLived(
    calendar,
    (knownOn) => {
      const { because, ...shifted } = shiftAsKnown(calendar, date, rule, knownOn);
      const actual = notBefore(knownOn, shifted.actual);
      // Known on the very day, it was too late to move anything.
      const still = because === 'moved-earlier' && actual === date;
      return { nominal: date, actual, because: still ? 'not-moved' : because };
    },
    ({ actual }) => actual,
  );

const shiftAsKnown = (calendar: WorkCalendar, date: string, rule: Shift, knownOn: string): ShiftedDate => {
  const stay = (because: ShiftReason): ShiftedDate => ({ nominal: date, actual: date, because });
  const kind = dayKind(calendar, date, knownOn);
  if (kind === 'not-published') return stay('not-published');
  if (kind === 'working') return stay('as-stated');
  const { direction, workingDays } = wayOf(isHoliday(calendar, date, knownOn), rule);
  if (direction === 'none') return stay('not-moved');
  const days = direction === 'earlier' ? -workingDays : workingDays;
  const actual = countWorkingDays(calendar, date, days, knownOn);
  return actual === null ? stay('not-published') : { nominal: date, actual, because: `moved-${direction}` };
};

const wayOf = (holiday: boolean, rule: Shift): { direction: ShiftDirection; workingDays: number } => {
  if (typeof rule === 'string') return { direction: rule, workingDays: 1 };
  if ('direction' in rule) return rule;
  const direction = holiday ? rule.holiday : rule.weekend;
  return { direction: direction === 'not-stated' ? 'none' : direction, workingDays: 1 };
};
