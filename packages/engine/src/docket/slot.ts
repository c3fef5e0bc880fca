import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import { type Era, slotAcross, slotsAcross } from '../era/index.ts';
import type { Slot } from '../recurrence/index.ts';

/** A slot whose meeting takes up problems handed in by a cut-off. */
export type DocketSlot = Slot & { cutoff: NonNullable<Slot['cutoff']> };

/** Longer than the gap between two dockets of any rhythm, in days. */
const reach = 100;

/** The slots of resolution meetings with a cut-off, between two ISO dates, in order of time. */
export const docketSlots = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  from: string,
  to: string,
): DocketSlot[] =>
  slotsAcross(eras, calendar, from, to)
    .filter(isDocketSlot)
    .sort((one, other) => (one.cutoff.actual < other.cutoff.actual ? -1 : 1));

const isDocketSlot = (slot: Slot): slot is DocketSlot =>
  slot.occasion === 'resolution-meeting' && slot.cutoff !== undefined;

/** The docket's slot of that rule and key; null when there is none. */
export const docketSlotOf = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  rule: string,
  key: string,
): DocketSlot | null => {
  const slot = slotAcross(eras, calendar, rule, key);
  return slot !== null && isDocketSlot(slot) ? slot : null;
};

/** The docket that a problem handed in on a day belongs to: the first whose cut-off has not passed (二（二）4（1）). */
export const docketFor = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  handedInOn: string,
): DocketSlot | null =>
  docketSlots(eras, calendar, handedInOn, addCalendarDays(handedInOn, reach)).find(
    ({ cutoff }) => cutoff.actual >= handedInOn,
  ) ?? null;

/**
 * The day from which a docket can be compiled: the one after the previous cut-off. Before it, what comes in belongs
 * to the docket before.
 */
export const docketOpensOn = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  slot: DocketSlot,
): string | null => {
  const before = docketSlots(eras, calendar, addCalendarDays(slot.period.from, -reach), slot.period.to)
    .filter(({ cutoff }) => cutoff.actual < slot.cutoff.actual)
    .at(-1);
  return before ? addCalendarDays(before.cutoff.actual, 1) : null;
};

/** Whether a problem handed in on a day was in time for a docket; on the day of the cut-off itself it is. */
export const inTimeFor = ({ cutoff }: Pick<DocketSlot, 'cutoff'>, handedInOn: string): boolean =>
  handedInOn <= cutoff.actual;
