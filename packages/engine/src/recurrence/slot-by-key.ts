import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import type { Mechanism, SlotRule } from '../mechanism/index.ts';
import { slotRuleOf } from './rota.ts';
import { daysOfKey } from './slot-key.ts';
import type { Arrangement, Slot } from './slot.ts';
import { slotsOf } from './slots-between.ts';

/** An anchored slot has its anchor's key and may lie this far from it, in days: the largest distance, in working days. */
const reach = 200;

/** The slot of that rule and key, as {@link slotsBetween} gives it; null when there is none. */
export const slotByKey = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  id: string,
  key: string,
  arrangements: readonly Arrangement[] = [],
): Slot | null => {
  const rule = slotRuleOf(mechanism, id);
  if (rule === undefined) return null;
  const days = 'upon' in rule.recurs ? calledFor(arrangements, id, key) : daysOfKey(key);
  if (days === null) return null;
  const distance = distanceOf(mechanism, rule);
  const range = { from: addCalendarDays(days.from, -distance), to: addCalendarDays(days.to, distance) };
  return slotsOf(mechanism, calendar, rule, range, arrangements).find((slot) => slot.key === key) ?? null;
};

/** What comes upon notice lies where it was last called to; its key says nothing of days. */
const calledFor = (
  arrangements: readonly Arrangement[],
  rule: string,
  key: string,
): { from: string; to: string } | null => {
  const date = arrangements.findLast((one) => one.rule === rule && one.key === key)?.date;
  return date ? { from: date, to: date } : null;
};

/** As far as a slot may lie from the days of its key, over every anchor on its chain. */
const distanceOf = (mechanism: Mechanism, { recurs }: SlotRule): number => {
  if (!('before' in recurs || 'after' in recurs)) return 0;
  const anchor = slotRuleOf(mechanism, 'before' in recurs ? recurs.before : recurs.after);
  return (recurs.by === undefined ? 0 : reach) + (anchor ? distanceOf(mechanism, anchor) : 0);
};
