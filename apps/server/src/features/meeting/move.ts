import { asksAnew } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { announced } from './announce.ts';
import { type Arrangement, arrangementRow, requireEntitled, requireSide } from './arrange.ts';
import { moveLeaning } from './move-leaning.ts';
import { openMeeting } from './open-meeting.ts';
import { convenesAs } from './policy.ts';

/**
 * Puts a convened meeting on another day, hour or place, for a reason. It stays the meeting of its slot; another day or
 * hour asks everybody anew, and takes along what leans on it.
 */
export async function move(
  act: Act,
  input: Arrangement & { meetingId: string; revision: number; reason: string },
) {
  const open = await openMeeting(act, input, convenesAs, { do: 'move', on: input.heldOn });
  const { meeting, rulebook, slot, at, as } = open;
  requireEntitled(rulebook, at, input);
  await requireSide(act, rulebook, slot, input);
  const revision = meeting.revision + 1;
  await act.tx
    .updateTable('meeting')
    .set({
      ...arrangementRow(input),
      moved_from: meeting.heldOn,
      moved_because: input.reason,
      // Why it has the new day is said by the move.
      outside_because: null,
      asked: meeting.asked + (asksAnew(meeting, input) ? 1 : 0),
      revision,
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('id', '=', meeting.id)
    .execute();
  const { heldOn, startsAt, place, chairPostId, convenedAs } = meeting;
  const { meetingId, revision: _seen, ...after } = input;
  act.record({
    subject: ['meeting', meetingId],
    as,
    before: { heldOn, startsAt, place, chairPostId, convenedAs },
    after,
    ...announced('moved', meetingId, meeting.rule, input.heldOn),
  });
  await moveLeaning(act, open, meeting, input, input.reason);
  return { id: meeting.id, revision };
}
