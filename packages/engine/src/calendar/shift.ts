import { Temporal } from 'temporal-polyfill';
import { dayKind } from './day-kind.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Where a date goes when it falls on a day off. */
export const shiftDirections = ['earlier', 'later', 'none'] as const;
export type ShiftDirection = (typeof shiftDirections)[number];

/** Why the actual day is what it is; `not-published` means that nobody can know yet. */
export type ShiftReason = 'as-stated' | 'moved-earlier' | 'moved-later' | 'not-moved' | 'not-published';

/** The day a rule names and the day it comes to, both ISO dates. */
export type ShiftedDate = { nominal: string; actual: string; because: ShiftReason };

/**
 * Moves a date that falls on a day off to the nearest working day in the given direction.
 *
 * When the way leads through days of a year without a notice the date stays where it is, with `not-published`:
 * a guess would look like knowledge.
 */
export const shift = (calendar: WorkCalendar, date: string, direction: ShiftDirection): ShiftedDate => {
  const stay = (because: ShiftReason): ShiftedDate => ({ nominal: date, actual: date, because });
  const first = dayKind(calendar, date);
  if (first === 'not-published') return stay('not-published');
  if (first === 'working') return stay('as-stated');
  if (direction === 'none') return stay('not-moved');

  const step = { days: direction === 'earlier' ? -1 : 1 };
  let day = Temporal.PlainDate.from(date);
  for (;;) {
    day = day.add(step);
    const kind = dayKind(calendar, day.toString());
    if (kind === 'not-published') return stay('not-published');
    if (kind === 'working') {
      return { nominal: date, actual: day.toString(), because: `moved-${direction}` };
    }
  }
};
