import {
  addCalendarDays,
  addDays,
  addWorkingDays,
  shift,
  type ShiftedDate,
  type WorkCalendar,
} from '../calendar/index.ts';
import {
  type CutoffRule,
  type DayCount,
  type Mechanism,
  settle,
  type Settled,
  settleShift,
  type ShiftRule,
} from '../mechanism/index.ts';
import { dayOfMonth, monthOf } from './month.ts';
import type { Occurrence } from './occurrence.ts';
import type { Slot } from './slot.ts';
import { dayOfWeek, mondayOf } from './week.ts';

/**
 * The day by which papers for a slot reach the desk: a day of the slot's month or week, or some days ahead of it. It
 * moves earlier off a day off unless the rule says otherwise, because what it feeds will not wait.
 *
 * @param day the slot's own day, or the first day of its window (ISO)
 */
export const cutoffOf = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: CutoffRule,
  { period, part }: Occurrence,
  day: string,
): Slot['cutoff'] => {
  const stated = rule.days.find((one) => !('day' in one) || one.part === part);
  if (stated === undefined) return undefined;
  const way = rule.shift ?? 'earlier';
  const shifted =
    'ahead' in stated
      ? daysAhead(mechanism, calendar, stated, day, way)
      : shift(
          calendar,
          'day' in stated
            ? dayOfMonth(monthOf(period.from), stated.day)
            : dayOfWeek(mondayOf(period.from), stated.weekday),
          settleShift(mechanism, way),
        );
  return { ...shifted, ...(rule.at && { at: rule.at }), clause: rule.clause, desk: rule.desk };
};

/**
 * So many days ahead of a day, and where that goes on a day off. Where working days cannot be counted yet, calendar days
 * stand in, and the date is `not-published` wherever it comes to lie.
 */
export const daysAhead = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  { ahead, days }: { ahead: number; days: Settled<DayCount> },
  day: string,
  way: ShiftRule,
): ShiftedDate => {
  const count = settle(mechanism, days);
  const nominal = daysFrom(calendar, day, -ahead, count);
  return count === 'working' && addWorkingDays(calendar, day, -ahead) === null
    ? { nominal, actual: nominal, because: 'not-published' }
    : shift(calendar, nominal, settleShift(mechanism, way));
};

/** So many days after a date, or before it; calendar days where working days cannot be counted yet. */
export const daysFrom = (calendar: WorkCalendar, date: string, days: number, count: DayCount): string =>
  addDays(calendar, date, days, count) ?? addCalendarDays(date, days);
