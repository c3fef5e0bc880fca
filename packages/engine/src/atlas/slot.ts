import type { WorkCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { type Slot, slotsBetween } from '../recurrence/index.ts';

/** The atlas's slot of a month (`2018-05`); null where the mechanism makes no edition that month. */
export const atlasSlotOf = (mechanism: Mechanism, calendar: WorkCalendar, month: string): Slot | null =>
  slotsBetween(mechanism, calendar, `${month}-01`, `${month}-01`).find(
    ({ occasion }) => occasion === 'atlas-edition',
  ) ?? null;
