import type { MinutesInBrief } from '@guatu/contract';
import type { Act, View } from '../../http/handler.ts';
import type { StoredDecision } from './decisions.ts';
import type { StoredItem } from './docket-items.ts';
import type { OpenMeeting } from './open-meeting.ts';
import type { SeatTaken } from './roll.ts';

/** What meetings ask of the paper they leave behind. Minutes lean on meetings, and not the other way round. */
export interface MeetingPaper {
  /** Written when the meeting ends, from what was recorded. */
  draft(
    act: Act,
    open: OpenMeeting,
    items: readonly StoredItem[],
    decisions: readonly StoredDecision[],
    roll: SeatTaken[],
  ): Promise<{ id: string; dueOn: string | null }>;
  /** Refuses once the draft has been handed in. */
  reviseAttendance(act: Act, meetingId: string, roll: readonly SeatTaken[]): Promise<void>;
  /** By meeting; those that have not ended have none. */
  inBrief(view: View, meetingIds: readonly string[]): Promise<ReadonlyMap<string, MinutesInBrief>>;
}
