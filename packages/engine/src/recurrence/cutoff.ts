import { Temporal } from 'temporal-polyfill';
import { shift, type WorkCalendar } from '../calendar/index.ts';
import { type CutoffRule, type Mechanism, settle } from '../mechanism/index.ts';
import { dayOfMonth } from './month.ts';
import type { Occurrence } from './occurrence.ts';
import type { Slot } from './slot.ts';

/**
 * The day by which papers for a slot reach the desk, in the month of the slot. It moves earlier off a day off unless
 * the rule says otherwise, because what it feeds will not wait.
 */
export const cutoffOf = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: CutoffRule,
  { period, part }: Occurrence,
): Slot['cutoff'] => {
  const stated = rule.days.find((one) => one.part === part);
  if (stated === undefined) return undefined;
  const nominal = dayOfMonth(Temporal.PlainYearMonth.from(period.from.slice(0, 7)), stated.day);
  return {
    ...shift(calendar, nominal, settle(mechanism, rule.shift ?? 'earlier')),
    clause: rule.clause,
    desk: rule.desk,
  };
};
