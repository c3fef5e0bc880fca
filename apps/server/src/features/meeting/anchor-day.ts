import { anchorOf, type Arrangement, type MeetingSlot, meetingSlotOf } from '@guatu/engine';
import type { Rulebook } from '../mechanism/index.ts';

/** The day (ISO) of the meeting that a slot leans on (二（一）2); null where it leans on none, or on one that is not held. */
export function anchorDay(
  { eras, calendar }: Rulebook,
  { key, of }: Pick<MeetingSlot, 'key' | 'of'>,
  arranged: readonly Arrangement[],
): string | null {
  const anchor = anchorOf(of);
  const slot = anchor && meetingSlotOf(eras, calendar, anchor.rule, key, arranged);
  return slot?.time.kind === 'day' ? slot.time.date : null;
}
