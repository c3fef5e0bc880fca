import {
  addCalendarDays,
  daysAtStep,
  docketFor,
  hasEnded,
  missingForDocket,
  problemDutyAt,
  problemDutyOf,
  problemLadder,
  type ProblemKind,
  type ProblemState,
  problemRuleOf,
  type Subject,
} from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import {
  bearerNames,
  bearersIn,
  entitledAs,
  postName,
  postWithHolder,
  type Rulebook,
  ruledOn,
  unitName,
} from '../mechanism/index.ts';
import { filesOn, lineageOf, planStepsOn, remarksOn } from './dossier.ts';
import { linkedWith } from './earlier.ts';
import { putToMeeting, type StoredProblem } from './find.ts';
import { obstacleTo, offersIn } from './offers.ts';
import { dividesAs, keepsPlanAs } from './policy.ts';
import { decisionsOn, docketsOf, passagesOf, specialMeetingsOn } from './records.ts';
import { customary, problemRulebook } from './rulebook.ts';
import { inScope } from './scope.ts';

/** One problem with its charter, the way it came and has before it, and what the person asking may do about it. */
export async function showProblem(view: View, { id }: { id: string }) {
  const rulebook = await problemRulebook(view);
  const { mechanism } = rulebook;
  const rule = problemRuleOf(mechanism);
  const date = view.today.toString();
  const row = (await findRow(view, rulebook, id)) ?? refuse('not-found');
  const [plan, remarks, files, lineage, earlier, passages, meetings, dockets, decisions] = await Promise.all([
    planStepsOn(view, rulebook, id),
    remarksOn(view, rulebook, id),
    filesOn(view, rulebook, id),
    lineageOf(view, id),
    linkedWith(view, rulebook, id),
    passagesOf(view, id),
    specialMeetingsOn(view, id),
    docketsOf(view, id),
    decisionsOn(view, rulebook, id),
  ]);
  const state = row.state as ProblemState;
  const file = {
    state,
    charter: {
      leader: row.leaderPostId,
      team: row.team,
      plan: plan.filter(({ droppedOn }) => droppedOn === null),
    },
    decisionAsked: row.decisionAsked,
    putToMeeting: row.putToMeeting,
  };
  const subject = { responsibleUnit: row.unitId, involvedUnits: row.involvedUnitIds };
  const namesOf = (action: Parameters<typeof bearerNames>[1]) => bearerNames(rulebook, action, subject, date);
  const duty = problemDutyAt(rule, state);
  // What a meeting put off goes to a later list than the one that it stood on.
  const after = dockets.map(({ cutoff }) => addCalendarDays(cutoff, 1)).filter(() => state === 'deferred');
  const from = [date, ...after].toSorted().at(-1) ?? date;
  const next = docketFor(rulebook.eras, rulebook.calendar, from);
  const { unitId, projectId, projectName, putToMeeting: _, ...facts } = row;
  return {
    ...facts,
    kind: row.kind as ProblemKind,
    state,
    project: { id: projectId, name: projectName },
    responsibleUnit: { id: unitId, name: unitName(rulebook, unitId) },
    involvedUnits: row.involvedUnitIds.map((unit) => ({ id: unit, name: unitName(rulebook, unit) })),
    leader:
      row.leaderPostId === null
        ? null
        : { id: row.leaderPostId, name: postWithHolder(rulebook, row.leaderPostId, date) },
    plan,
    mayKeepPlan: keepsPlan(view, rulebook, { state, file, subject }),
    waitsFor: duty === null ? [] : namesOf(duty),
    path: daysAtStep(passages, date).map((stay) => ({
      ...stay,
      waitedFor: deskOf(rulebook, stay, subject, date),
    })),
    ahead: ahead(rulebook, state).map((rung) => ({ state: rung, waitsFor: namesOf(problemDutyOf[rung]) })),
    missing: missingForDocket(rule, file).map(({ what, suppliedBy }) => ({
      what,
      suppliedBy: namesOf(suppliedBy),
      yours: entitledAs(suppliedBy, view, rulebook, subject) !== null,
    })),
    meetings: meetings.map(({ chairPostId, ...meeting }) => ({
      ...meeting,
      chairedBy: postName(rulebook, chairPostId),
    })),
    chairs: bearersIn(rulebook, 'hold-special-meeting', subject, date).map((bearer) => ({
      id: bearer.id,
      name: postWithHolder(rulebook, bearer.id, date),
    })),
    dockets,
    nextDocket: next && { rule: next.rule, slotKey: next.key, cutoff: next.cutoff.actual },
    decisions,
    remarks,
    files,
    earlier,
    ...lineage,
    divisible: division(view, rulebook, { state, file, subject }),
    actions: await offersIn(view, rulebook, { id, state, file, subject }),
    clauses: { gate: rule.gate.clause, charter: rule.charter.clause, docket: rule.docket.clause },
  };
}

type Case = Pick<StoredProblem, 'state' | 'file' | 'subject'>;

const keepsPlan = (view: View, rulebook: Rulebook, problem: Case): boolean =>
  keepsPlanAs(view, rulebook, problem) !== null && obstacleTo(view, rulebook, problem, 'keep-plan') === null;

/** Whether somebody may split and merge a problem, and what is in the way; what has ended is past it. */
function division(view: View, rulebook: Rulebook, problem: Case) {
  if (hasEnded(problem.state) || dividesAs(view, rulebook, problem) === null) return null;
  return { obstacle: obstacleTo(view, rulebook, problem, 'split') };
}

/** Whose it was to move a problem on from a state, by the rules of the day it came there and the names of the last day. */
function deskOf(
  rulebook: Rulebook,
  { state, on, until }: { state: ProblemState; on: string; until: string | null },
  subject: Subject,
  today: string,
): string[] {
  const ruled = customary(ruledOn(rulebook, on));
  const duty = problemDutyAt(problemRuleOf(ruled.mechanism), state);
  return duty === null ? [] : bearerNames(ruled, duty, subject, until ?? today);
}

/** The steps still to come, from the one that it waits for. */
function ahead({ mechanism }: Rulebook, state: ProblemState) {
  const rungs = problemLadder(problemRuleOf(mechanism));
  const duty = problemDutyAt(problemRuleOf(mechanism), state);
  const next = rungs.findIndex((rung) => problemDutyOf[rung] === duty);
  return next < 0 ? [] : rungs.slice(next);
}

function findRow(view: View, rulebook: Rulebook, id: string) {
  return view.tx
    .selectFrom('problem')
    .innerJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'problem.jurisdiction_id')
        .onRef('project.id', '=', 'problem.project_id'),
    )
    .select([
      'problem.id',
      'problem.revision',
      'problem.kind',
      'problem.title',
      'problem.facts',
      'problem.proposal',
      'problem.team',
      'problem.state',
      'problem.project_id as projectId',
      'project.name as projectName',
      'problem.responsible_unit_id as unitId',
      'problem.involved_unit_ids as involvedUnitIds',
      'problem.leader_post_id as leaderPostId',
      'problem.decision_asked as decisionAsked',
      putToMeeting.as('putToMeeting'),
    ])
    .where('problem.jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('problem.id', '=', id)
    .where(inScope(view, rulebook))
    .executeTakeFirst();
}
