import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName } from '../mechanism/index.ts';
import { openMeeting } from './open-meeting.ts';
import { recordsAs } from './policy.ts';
import { findStudiesOf } from './studies.ts';

export interface Study {
  meetingId: string;
  problemId: string;
  revision: number;
  findings: string;
  outcome: 'settled' | 'unresolved' | null;
  decisionAsked: string;
}

/** Takes down what a special-topic meeting finds about one of its problems (二（二）3), as far as it has got. */
export async function study(act: Act, input: Study) {
  const { tx, server, actor, now, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const open = await openMeeting(act, { meetingId: input.meetingId }, recordsAs, { do: 'decide' });
  const studies = await findStudiesOf(tx, jurisdictionId, input.meetingId);
  const earlier = studies.find(({ problemId }) => problemId === input.problemId) ?? refuse('not-found');
  if (earlier.revision !== input.revision) {
    refuse('conflict', { by: personName(open.rulebook, earlier.changedBy), at: earlier.changedAt });
  }
  const { meetingId, problemId, revision, findings, outcome, decisionAsked } = input;
  await tx
    .updateTable('meeting_study')
    .set({
      findings,
      outcome,
      decision_asked: decisionAsked,
      revision: revision + 1,
      changed_by: actor.personId,
      changed_at: now.toString(),
    })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('meeting_id', '=', meetingId)
    .where('problem_id', '=', problemId)
    .execute();
  record({
    subject: ['meeting', meetingId],
    as: open.as,
    before: {
      problemId,
      findings: earlier.findings,
      outcome: earlier.outcome,
      decisionAsked: earlier.decisionAsked,
    },
    after: { problemId, findings, outcome, decisionAsked },
  });
  return { id: problemId, revision: revision + 1 };
}
