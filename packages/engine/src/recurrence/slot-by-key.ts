import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
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
  const days = daysOfKey(key);
  if (rule === undefined || days === null) return null;
  const distance = 'by' in rule.recurs && rule.recurs.by !== undefined ? reach : 0;
  const range = { from: addCalendarDays(days.from, -distance), to: addCalendarDays(days.to, distance) };
  return slotsOf(mechanism, calendar, rule, range, arrangements).find((slot) => slot.key === key) ?? null;
};
