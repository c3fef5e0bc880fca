import { type DocketSlot, docketSlotOf } from '@guatu/engine';
import { refuse } from '../../refusal/refusal.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** A docket by its place in the mechanism. */
export interface SlotReference {
  rule: string;
  slotKey: string;
}

/** The slot that is meant; refuses with `not-found` where the mechanism has none such. */
export const slotIn = ({ eras, calendar }: Rulebook, { rule, slotKey }: SlotReference): DocketSlot =>
  docketSlotOf(eras, calendar, rule, slotKey) ?? refuse('not-found');
