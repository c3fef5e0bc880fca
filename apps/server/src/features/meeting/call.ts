import { isCalled, keyOfCall, type MeetingRule, meetingRuleOf } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { ruledOn, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findProblem, inScope } from '../problem/index.ts';
import { announced } from './announce.ts';
import { type Arrangement, arrangementRow, requireEntitled } from './arrange.ts';
import { convenesAs, type MeetingAt } from './policy.ts';
import { waits } from './studies.ts';

type Call = Arrangement & { rule: string; problemIds: string[] };

/** How long ago a meeting may have been that is called into the books now, and how far ahead one is called, in days. */
const backDays = 31;
const aheadDays = 92;

/**
 * Calls a meeting that no rhythm brings: a portfolio leader's own on some problems at the step of study (二（二）3), or one
 * that the mechanism leaves to notice. It is known by the day that it is called for first.
 */
export async function callMeeting(act: Act, input: Call) {
  const { tx, server, actor, now, today, record } = act;
  const jurisdictionId = server.jurisdiction.id;
  const rulebook = ruledOn(await rulebookOf(act), input.heldOn);
  const rule = meetingRuleOf(rulebook.mechanism, input.rule);
  if (rule === undefined || !isCalled(rule)) refuse('not-found');
  const id = uuidv7();
  const key = keyOfCall(input.heldOn, id.slice(-6));
  const at = { rule: rule.rule, key, cases: await casesOf(act, rulebook, rule, input.problemIds) };
  const as = convenesAs(act, rulebook, at) ?? refuse('not-yours');
  const days = {
    from: today.subtract({ days: backDays }).toString(),
    to: today.add({ days: aheadDays }).toString(),
  };
  if (input.heldOn < days.from || input.heldOn > days.to) refuse('meeting-outside-slot', days);
  requireEntitled(rulebook, at, input);
  const changed = { changed_by: actor.personId, changed_at: now.toString() };
  await tx
    .insertInto('meeting')
    .values({
      jurisdiction_id: jurisdictionId,
      id,
      rule: rule.rule,
      slot_key: key,
      state: 'convened',
      ...arrangementRow(input),
      convened_on: today.toString(),
      convened_by: actor.personId,
      ...changed,
    })
    .execute();
  await putBefore(act, id, at.cases.length === 0 ? [] : input.problemIds);
  const { rule: _rule, ...arranged } = input;
  record({
    subject: ['meeting', id],
    as,
    after: { state: 'convened', rule: rule.rule, slotKey: key, ...arranged },
    ...announced('convened', id, rule.rule, input.heldOn),
  });
  return { id, revision: 1 };
}

/** The problems that a leader's own meeting is called on; any other meeting has none. */
async function casesOf(
  act: Act,
  rulebook: Rulebook,
  { kind }: MeetingRule,
  problemIds: string[],
): Promise<NonNullable<MeetingAt['cases']>> {
  if (kind !== 'special-topic-meeting') return [];
  if (problemIds.length === 0) refuse('meeting-without-problems');
  const cases = [];
  for (const problemId of new Set(problemIds)) {
    const problem = await findProblem(act.tx, act.server.jurisdiction.id, problemId, inScope(act, rulebook));
    if (problem === undefined) refuse('not-found');
    if (!waits(problem)) refuse('problem-not-at-study');
    cases.push(problem.subject);
  }
  return cases;
}

async function putBefore({ tx, server, actor, now }: Act, meetingId: string, problemIds: string[]) {
  if (problemIds.length === 0) return;
  await tx
    .insertInto('meeting_study')
    .values(
      [...new Set(problemIds)].map((problemId, index) => ({
        jurisdiction_id: server.jurisdiction.id,
        meeting_id: meetingId,
        problem_id: problemId,
        position: index + 1,
        changed_by: actor.personId,
        changed_at: now.toString(),
      })),
    )
    .execute();
}
