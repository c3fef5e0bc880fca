import { daysForMeeting, type MeetingSlot } from '@guatu/engine';
import { labelOf } from './rule.ts';

/**
 * A slot as the wire has it: what it is called, where the rule puts it, where it stands, and by when papers for it are in.
 *
 * @param anchoredOn the day (ISO) of the meeting that it leans on; null where there is none
 */
export const slotView = (slot: MeetingSlot, anchoredOn: string | null) => ({
  rule: slot.rule,
  slotKey: slot.key,
  kind: slot.of.kind,
  label: labelOf(slot.of),
  clause: slot.clause,
  period: slot.period,
  days: daysForMeeting(slot, anchoredOn),
  standsOn: slot.time.kind === 'day' ? slot.time.date : null,
  cutoff: slot.cutoff
    ? {
        nominal: slot.cutoff.nominal,
        actual: slot.cutoff.actual,
        because: slot.cutoff.because,
        clause: slot.cutoff.clause,
      }
    : null,
});
