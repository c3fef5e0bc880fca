import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { bearerNames, bearersIn, type Rulebook } from '../mechanism/index.ts';
import type { StoredProblem } from './find.ts';
import { type Moved, moveProblem } from './move.ts';
import { openCase, type OpenCase } from './open-case.ts';
import { studiesAs } from './policy.ts';

/** What a special-topic meeting found about one problem. */
export type Finding = { id: string; revision: number; findings: string } & (
  | { outcome: 'settled' }
  | { outcome: 'unresolved'; decisionAsked: string }
);

/** When a special-topic meeting was held, and under whom. */
export interface SpecialMeeting {
  heldOn: string;
  chairedByPostId: string;
}

/** Records the special-topic meeting that studied one problem. */
export async function recordSpecialMeeting(act: Act, input: SpecialMeeting & Finding): Promise<Moved> {
  const [moved] = await recordFindings(act, input, [input]);
  return moved ?? refuse('not-found');
}

/**
 * Records what a special-topic meeting found about each problem that it studied: it was settled there, or it goes up with
 * what the resolution meeting is asked to decide (二（二）3). The answers are in the order of the findings; where one is
 * refused, all are.
 */
export async function recordFindings(
  act: Act,
  meeting: SpecialMeeting,
  findings: readonly Finding[],
): Promise<Moved[]> {
  const today = act.today.toString();
  const moved = new Map<string, Moved>();
  // Two meetings about the same problems must not wait for each other: they are locked in one order.
  for (const finding of findings.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const studied = await openCase(act, finding, studiesAs);
    if (meeting.heldOn > today) refuse('special-meeting-ahead', { today });
    requireChair(studied.rulebook, studied.problem, meeting, today);
    moved.set(finding.id, await recordFinding(act, studied, meeting, finding));
  }
  return findings.flatMap(({ id }) => moved.get(id) ?? []);
}

async function recordFinding(
  act: Act,
  { rulebook, problem, as }: OpenCase,
  { heldOn, chairedByPostId }: SpecialMeeting,
  finding: Finding,
): Promise<Moved> {
  const decisionAsked = finding.outcome === 'unresolved' ? finding.decisionAsked : null;
  const asked = { ...problem, file: { ...problem.file, decisionAsked } };
  const moved = await moveProblem(act, rulebook, asked, {
    move: finding.outcome === 'settled' ? 'find-settled' : 'find-unresolved',
    as,
    ...(decisionAsked === null ? {} : { decisionAsked }),
  });
  const meeting = {
    id: uuidv7(),
    held_on: heldOn,
    chaired_by_post_id: chairedByPostId,
    findings: finding.findings,
    outcome: finding.outcome,
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
  { chairedByPostId: chair, heldOn }: SpecialMeeting,
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
