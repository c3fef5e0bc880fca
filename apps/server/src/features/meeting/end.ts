import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { closeStudies } from './close-studies.ts';
import { findDecisions } from './decisions.ts';
import { findDocketItems } from './docket-items.ts';
import { keepRoll } from './keep-roll.ts';
import { openMeeting } from './open-meeting.ts';
import type { MeetingPaper } from './paper.ts';
import { recordsAs } from './policy.ts';
import { requireComplete } from './require-complete.ts';
import { rollFor } from './roll.ts';

/**
 * Ends a meeting: the roll is kept as it stands, and the draft minutes are written from what was recorded. Refused with
 * `meeting-incomplete` while an item lacks its decision, or a decision one of its fields.
 */
export async function end(
  act: Act,
  input: { meetingId: string; revision: number },
  paper: Pick<MeetingPaper, 'draft'>,
) {
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const open = await openMeeting(act, input, recordsAs, { do: 'end' });
  const { meeting, rulebook, as, next } = open;
  const heldOn = meeting.heldOn ?? refuse('meeting-not-convened');
  const items = await findDocketItems(tx, jurisdictionId, meeting.rule, meeting.slotKey);
  const decisions = await findDecisions(tx, jurisdictionId, meeting.id);
  requireComplete(heldOn, items, decisions);
  await closeStudies(act, open);
  const roll = await rollFor(tx, jurisdictionId, rulebook, meeting, items);
  await keepRoll(tx, jurisdictionId, meeting.id, roll);
  const minutes = await paper.draft(act, open, items, decisions, roll);
  const changed = { changed_by: actor.personId, changed_at: now.toString() };
  const revision = meeting.revision + 1;
  await tx
    .updateTable('meeting')
    .set({ state: next, ended_on: today.toString(), ended_by: actor.personId, revision, ...changed })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', meeting.id)
    .execute();
  record({
    subject: ['meeting', meeting.id],
    as,
    before: { state: meeting.state },
    after: { state: next, minutes: minutes.id, minutesDue: minutes.dueOn },
    announce: {
      topic: 'meeting.ended',
      payload: { meetingId: meeting.id, rule: meeting.rule, slotKey: meeting.slotKey },
    },
  });
  return { id: meeting.id, revision };
}
