import type { Act } from '../../http/handler.ts';
import { type Arrangement, arrangementRow, requireEntitled } from './convene.ts';
import { openMeeting } from './open-meeting.ts';
import { convenesAs } from './policy.ts';

/** Puts a convened meeting on another day, hour or place, for a reason. It stays the meeting of its slot. */
export async function move(
  act: Act,
  input: Arrangement & { meetingId: string; revision: number; reason: string },
) {
  const { meeting, rulebook, as } = await openMeeting(act, input, convenesAs, {
    do: 'move',
    on: input.heldOn,
  });
  requireEntitled(rulebook, meeting.rule, input);
  const revision = meeting.revision + 1;
  await act.tx
    .updateTable('meeting')
    .set({
      ...arrangementRow(input),
      moved_from: meeting.heldOn,
      moved_because: input.reason,
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
  });
  return { id: meeting.id, revision };
}
