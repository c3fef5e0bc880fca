import type { WorkCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { type Arrangement, type Slot, slotByKey, slotsBetween } from '../recurrence/index.ts';

/** The slots of a year's resolution meetings, in order of time, with the days set so far. */
export const meetingSlots = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  year: number,
  arrangements: readonly Arrangement[] = [],
): Slot[] =>
  slotsBetween(mechanism, calendar, `${year}-01-01`, `${year}-12-31`, arrangements)
    .filter(({ occasion }) => occasion === 'resolution-meeting')
    .toSorted((one, other) => (one.period.from < other.period.from ? -1 : 1));

/** The slot of a resolution meeting by rule and key, or null when the mechanism has no such slot. */
export const meetingSlotOf = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  rule: string,
  key: string,
): Slot | null => {
  const slot = slotByKey(mechanism, calendar, rule, key);
  return slot?.occasion === 'resolution-meeting' ? slot : null;
};
