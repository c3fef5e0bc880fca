import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName } from '../mechanism/index.ts';
import { findDecisions } from './decisions.ts';
import { openMeeting } from './open-meeting.ts';
import { recordsAs } from './policy.ts';

/** Takes back a decision that was put down by mistake; the journal keeps what it said. */
export async function removeDecision(
  act: Act,
  input: { meetingId: string; decisionId: string; revision: number },
) {
  const { tx, server, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const { rulebook, as } = await openMeeting(act, { meetingId: input.meetingId }, recordsAs, {
    do: 'decide',
  });
  const decisions = await findDecisions(tx, jurisdictionId, input.meetingId);
  const decision = decisions.find(({ id }) => id === input.decisionId) ?? refuse('not-found');
  if (decision.revision !== input.revision) {
    refuse('conflict', { by: personName(rulebook, decision.changedBy), at: decision.changedAt });
  }
  await tx
    .deleteFrom('decision')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', decision.id)
    .execute();
  record({ subject: ['decision', decision.id], as, before: decision, after: null });
  return { id: decision.id };
}
