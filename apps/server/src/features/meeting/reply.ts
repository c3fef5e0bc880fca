import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findDocketItems } from './docket-items.ts';
import { holderName, postTitle } from './names.ts';
import { type OpenMeeting, openMeeting } from './open-meeting.ts';
import { recordsAs } from './policy.ts';
import { findReplies } from './replies.ts';
import { rollFor, type SeatOnRoll } from './roll.ts';
import { answersFor, isSeatOf, type SeatOf } from './seat.ts';

type StandIn = { postId: string } | { name: string; title: string };
type Answer =
  | { reply: 'coming' }
  | { reply: 'leave'; reason: string }
  | { reply: 'stand-in'; reason: string; standIn: StandIn };

/**
 * Answers for a seat on the roll: to come, to be excused for a reason, or to send somebody. The office enters what it
 * was told by telephone, which stays marked.
 */
export async function reply(act: Act, input: SeatOf & { meetingId: string; asked: number; answer: Answer }) {
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const open = await openMeeting(act, { meetingId: input.meetingId }, anybody, { do: 'reply' });
  const { meeting, rulebook, at } = open;
  const items = await findDocketItems(tx, jurisdictionId, meeting.rule, meeting.slotKey);
  const roll = await rollFor(tx, jurisdictionId, rulebook, meeting, items);
  const seat = roll.find((one) => isSeatOf(one, input) && one.postId !== meeting.chairPostId);
  if (seat === undefined) refuse('meeting-not-asked');
  const own = answersFor(act, rulebook, seat);
  const as = own ?? recordsAs(act, rulebook, at) ?? refuse('not-yours');
  if (input.asked !== meeting.asked) {
    refuse('meeting-asked-anew', { date: meeting.heldOn ?? '', time: meeting.startsAt ?? '' });
  }
  const { postId, unitId, answer } = input;
  const standIn = answer.reply === 'stand-in' ? standInOf(open, roll, answer.standIn) : null;
  const reason = answer.reply === 'coming' ? '' : answer.reason;
  const row = {
    reply: answer.reply,
    reason,
    stand_in_name: standIn?.name ?? null,
    stand_in_title: standIn?.title ?? null,
    stand_in_post_id: standIn?.postId ?? null,
    by_telephone: own === null,
    replied_by: actor.personId,
    replied_at: now.toString(),
  };
  const earlier = (await findReplies(tx, jurisdictionId, meeting)).find((one) => isSeatOf(one, seat));
  await tx
    .insertInto('meeting_reply')
    .values({
      jurisdiction_id: jurisdictionId,
      meeting_id: meeting.id,
      asked: meeting.asked,
      post_id: postId,
      unit_id: unitId,
      ...row,
    })
    .onConflict((same) => same.columns(['jurisdiction_id', 'meeting_id', 'asked', 'seat']).doUpdateSet(row))
    .execute();
  record({
    subject: ['meeting', meeting.id],
    as,
    before: earlier ? { seat: postId ?? unitId, reply: earlier.reply, reason: earlier.reason } : null,
    after: { seat: postId ?? unitId, asked: meeting.asked, ...answer, byTelephone: own === null },
  });
  return { id: meeting.id };
}

/** Whose a seat is shows only on the roll. */
const anybody = ({ actor }: Pick<Act, 'actor'>): string | null => actor.posts[0]?.id ?? null;

/** Somebody of the county whose own seat is not at the table, or a deputy by name. */
function standInOf({ rulebook, meeting }: OpenMeeting, roll: readonly SeatOnRoll[], standIn: StandIn) {
  if ('name' in standIn) return { ...standIn, postId: null };
  const { postId } = standIn;
  if (!rulebook.organisation.posts.some(({ id }) => id === postId)) refuse('unknown-post', { post: postId });
  const title = postTitle(rulebook, postId);
  const name =
    holderName(rulebook, postId, meeting.heldOn ?? '') ?? refuse('stand-in-vacant', { post: title });
  if (roll.some((seat) => seat.postId === postId)) refuse('stand-in-expected', { name: `${title}${name}` });
  return { postId, name, title };
}
