import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { keepRoll } from './keep-roll.ts';
import { openMeeting } from './open-meeting.ts';
import type { MeetingPaper } from './paper.ts';
import { recordsAs } from './policy.ts';
import { findAttendance, type SeatTaken } from './roll.ts';

/**
 * Takes down who came, who is excused, who came in whose place and who sat in; the roll may hold more than the mechanism
 * asks for. Once the meeting has ended it is put right for a reason, as long as the minutes are a draft, which then says
 * the same. What stood before stays in the journal.
 */
export async function callRoll(
  act: Act,
  input: { meetingId: string; revision: number; reason?: string | undefined; seats: SeatTaken[] },
  paper: Pick<MeetingPaper, 'reviseAttendance'>,
) {
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { rulebook, meeting, as } = await openMeeting(act, input, recordsAs, { do: 'call-roll' });
  const { reason, seats } = input;
  const posts = new Set(rulebook.organisation.posts.map(({ id }) => id));
  const units = new Set(rulebook.organisation.units.map(({ id }) => id));
  if (seats.some(({ postId }) => postId !== null && !posts.has(postId))) refuse('not-found');
  if (seats.some(({ unitId }) => unitId !== null && !units.has(unitId))) refuse('not-found');
  const unnamed = seats.find(({ status, standIn }) => (status === 'stand-in') !== (standIn !== null));
  if (unnamed) refuse('stand-in-unnamed', { name: `${unnamed.title}${unnamed.name}` });
  if (meeting.state === 'ended') {
    if (reason === undefined) refuse('roll-without-reason');
    await paper.reviseAttendance(act, meeting.id, seats);
  }
  const before = await findAttendance(tx, jurisdictionId, meeting.id);
  await keepRoll(tx, jurisdictionId, meeting.id, seats);
  const revision = meeting.revision + 1;
  await tx
    .updateTable('meeting')
    .set({ revision, changed_by: actor.personId, changed_at: now.toString() })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', meeting.id)
    .execute();
  record({
    subject: ['meeting', meeting.id],
    as,
    before: { roll: before },
    after: { roll: seats, ...(reason === undefined ? {} : { reason }) },
  });
  return { id: meeting.id, revision };
}
