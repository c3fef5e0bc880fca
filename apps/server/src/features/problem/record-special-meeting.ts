import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { bearerNames, bearersIn, type Rulebook } from '../mechanism/index.ts';
import type { StoredProblem } from './find.ts';
import { moveProblem } from './move.ts';
import { openCase } from './open-case.ts';
import { studiesAs } from './policy.ts';

export type SpecialMeetingRecord = {
  id: string;
  revision: number;
  heldOn: string;
  chairedByPostId: string;
  findings: string;
} & ({ outcome: 'settled' } | { outcome: 'unresolved'; decisionAsked: string });

/**
 * Records the special-topic meeting that studied a problem: it was settled there, or it goes up with what the
 * resolution meeting is asked to decide (二（二）3).
 */
export async function recordSpecialMeeting(act: Act, input: SpecialMeetingRecord) {
  const { rulebook, problem, as } = await openCase(act, input, studiesAs);
  if (input.heldOn > act.today.toString()) refuse('special-meeting-ahead', { today: act.today.toString() });
  requireChair(rulebook, problem, input, act.today.toString());
  const decisionAsked = input.outcome === 'unresolved' ? input.decisionAsked : null;
  const asked = { ...problem, file: { ...problem.file, decisionAsked } };
  const moved = await moveProblem(act, rulebook, asked, {
    move: input.outcome === 'settled' ? 'find-settled' : 'find-unresolved',
    as,
    ...(decisionAsked === null ? {} : { decisionAsked }),
  });
  const meeting = {
    id: uuidv7(),
    held_on: input.heldOn,
    chaired_by_post_id: input.chairedByPostId,
    findings: input.findings,
    outcome: input.outcome,
    decision_asked: decisionAsked,
  };
  await act.tx
    .insertInto('special_meeting')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      problem_id: problem.id,
      ...meeting,
      recorded_by: act.actor.personId,
      recorded_at: act.now.toString(),
    })
    .execute();
  act.record({ subject: ['special-meeting', meeting.id], as, after: { problemId: problem.id, ...meeting } });
  return moved;
}

/** Only the meeting of whoever has to hold it opens the way up: the leader in charge then, or the one in charge now. */
function requireChair(
  rulebook: Rulebook,
  { subject }: Pick<StoredProblem, 'subject'>,
  { chairedByPostId: chair, heldOn }: Pick<SpecialMeetingRecord, 'chairedByPostId' | 'heldOn'>,
  today: string,
): void {
  if (!rulebook.organisation.posts.some(({ id }) => id === chair)) refuse('unknown-post', { post: chair });
  const entitled = [heldOn, today].flatMap((date) =>
    bearersIn(rulebook, 'hold-special-meeting', subject, date),
  );
  if (entitled.some(({ id }) => id === chair)) return;
  const chairs = bearerNames(rulebook, 'hold-special-meeting', subject, today);
  refuse('chair-not-entitled', { chairs: chairs.join('、') || '—' });
}
