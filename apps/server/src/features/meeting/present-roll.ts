import type { View } from '../../http/handler.ts';
import { personName, type Rulebook } from '../mechanism/index.ts';
import type { StoredItem } from './docket-items.ts';
import type { StoredMeeting } from './find-meeting.ts';
import { type MeetingAt, recordsAs } from './policy.ts';
import type { StoredReply } from './replies.ts';
import { rollFor } from './roll.ts';
import { answersFor } from './seat.ts';

/** The roll with what was answered; why somebody is excused is told to the office, the chair and who answers for the seat. */
export async function presentRoll(
  view: View,
  rulebook: Rulebook,
  meeting: StoredMeeting,
  at: MeetingAt,
  items: readonly StoredItem[],
) {
  const roll = await rollFor(view.tx, view.server.jurisdiction.id, rulebook, meeting, items);
  const office = recordsAs(view, rulebook, at) !== null;
  const chairs = view.actor.posts.some(({ id }) => id === meeting.chairPostId);
  return {
    asked: meeting.asked,
    roll: roll.map(({ reply, note, ...seat }) => {
      const own = answersFor(view, rulebook, seat) !== null;
      const told = own || office || chairs;
      const isAsked = (seat.postId ?? seat.unitId) !== null && seat.postId !== meeting.chairPostId;
      return {
        ...seat,
        note: told || seat.status !== 'leave' ? note : '',
        reply: reply && presentReply(rulebook, reply, told),
        mayReply: replying(meeting.state === 'convened' && isAsked, own, office),
      };
    }),
  };
}

const replying = (open: boolean, own: boolean, office: boolean): 'own' | 'telephone' | null => {
  if (!open) return null;
  if (own) return 'own';
  return office ? 'telephone' : null;
};

export const presentReply = (rulebook: Rulebook, reply: StoredReply, told: boolean) => ({
  reply: reply.reply,
  reason: told ? reply.reason : null,
  standIn: reply.standIn,
  byTelephone: reply.byTelephone,
  by: personName(rulebook, reply.repliedBy),
  at: reply.repliedAt,
});
