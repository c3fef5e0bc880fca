import { shift, type WorkCalendar } from '../calendar/index.ts';
import { type Mechanism, settleShift, type ShiftRule, type TimeOfDay } from '../mechanism/index.ts';
import type { DueDate } from './due-date.ts';

/** The day a limit comes to once days off are reckoned with, and the time on it. */
export const landed = (
  { mechanism, calendar }: { mechanism: Mechanism; calendar: WorkCalendar },
  date: string,
  { shift: rule, at }: { shift?: ShiftRule | undefined; at?: TimeOfDay | undefined },
  otherwise: ShiftRule,
): DueDate => {
  const { nominal, actual, because } = shift(calendar, date, settleShift(mechanism, rule ?? otherwise));
  return { date: actual, nominal, ...(at && { at }), because };
};
