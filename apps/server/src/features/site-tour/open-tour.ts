import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { leadOfSlot, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { type MeetingOfSlot, meetingOfSlot } from '../meeting/index.ts';

/** A tour by its slot. */
export interface SlotReference {
  rule: string;
  slotKey: string;
}

/** A tour with its meeting, and who leads it. */
export interface Tour extends MeetingOfSlot {
  readonly at: SlotReference;
  /** As it is in force today. */
  readonly current: Rulebook;
  readonly lead: string | null;
}

/** The tour of a slot. Refuses with `not-found` what is no tour of the mechanism. */
export async function openTour(view: View, { rule, slotKey }: SlotReference): Promise<Tour> {
  const current = await rulebookOf(view);
  const found = await meetingOfSlot(view, current, { rule, slotKey });
  if (found?.slot.of.kind !== 'site-tour') return refuse('not-found');
  return {
    ...found,
    at: { rule, slotKey },
    current,
    lead: leadOfSlot(current, { rule, key: slotKey }),
  };
}
