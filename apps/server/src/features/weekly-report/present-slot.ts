import { meetingLabel } from '../meeting/index.ts';
import type { WeeklySlot } from './slots.ts';

/** A week as the wire has it. */
export const presentSlot = ({ slot, rulebook, meeting, skippedBecause, stage, anchor }: WeeklySlot) => ({
  rule: slot.rule,
  slotKey: slot.key,
  label: meetingLabel(rulebook, slot.rule),
  clause: slot.clause,
  standsOn: slot.time.kind === 'day' ? slot.time.date : null,
  anchor,
  meeting: meeting
    ? {
        id: meeting.id,
        state: meeting.state,
        startsAt: meeting.startsAt,
        place: meeting.place,
        movedFrom: meeting.movedFrom,
      }
    : null,
  skippedBecause: stage === 'skipped' ? skippedBecause : null,
  stage,
});
