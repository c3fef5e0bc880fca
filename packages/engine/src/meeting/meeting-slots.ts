import type { WorkCalendar } from '../calendar/index.ts';
import { type Era, slotAcross, slotsAcross } from '../era/index.ts';
import type { Arrangement, Slot } from '../recurrence/index.ts';

/** The slots of a year's resolution meetings, in order of time, with the days set so far. */
export const meetingSlots = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  year: number,
  arrangements: readonly Arrangement[] = [],
): Slot[] =>
  slotsAcross(eras, calendar, `${year}-01-01`, `${year}-12-31`, arrangements)
    .filter(({ occasion }) => occasion === 'resolution-meeting')
    .sort((one, other) => (one.period.from < other.period.from ? -1 : 1));

/** The slot of a resolution meeting by rule and key, or null when the mechanism has no such slot. */
export const meetingSlotOf = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  rule: string,
  key: string,
): Slot | null => {
  const slot = slotAcross(eras, calendar, rule, key);
  return slot?.occasion === 'resolution-meeting' ? slot : null;
};
