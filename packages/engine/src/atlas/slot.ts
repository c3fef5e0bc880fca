import type { WorkCalendar } from '../calendar/index.ts';
import { type Era, slotsAcross } from '../era/index.ts';
import type { Slot } from '../recurrence/index.ts';

/** The atlas's slot of a month (`2018-05`); null where the mechanism makes no edition that month. */
export const atlasSlotOf = (eras: readonly Era[], calendar: WorkCalendar, month: string): Slot | null =>
  slotsAcross(eras, calendar, `${month}-01`, `${month}-01`).find(
    ({ occasion }) => occasion === 'atlas-edition',
  ) ?? null;
