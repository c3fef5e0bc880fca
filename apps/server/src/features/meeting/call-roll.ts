import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { keepRoll } from './keep-roll.ts';
import { openMeeting } from './open-meeting.ts';
import { recordsAs } from './policy.ts';
import type { SeatTaken } from './roll.ts';

/** Takes down who came, who is excused and who sat in; the roll may hold more than the mechanism asks for. */
export async function callRoll(act: Act, input: { meetingId: string; revision: number; seats: SeatTaken[] }) {
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { rulebook, meeting, as } = await openMeeting(act, input, recordsAs, { do: 'call-roll' });
  const posts = new Set(rulebook.organisation.posts.map(({ id }) => id));
  if (input.seats.some(({ postId }) => postId !== null && !posts.has(postId))) refuse('not-found');
  await keepRoll(tx, jurisdictionId, meeting.id, input.seats);
  const revision = meeting.revision + 1;
  await tx
    .updateTable('meeting')
    .set({ revision, changed_by: actor.personId, changed_at: now.toString() })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', meeting.id)
    .execute();
  record({ subject: ['meeting', meeting.id], as, after: { roll: input.seats } });
  return { id: meeting.id, revision };
}
