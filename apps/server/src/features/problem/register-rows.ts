import {
  daysAtStep,
  endedProblemStates,
  mayAct,
  problemDutyAt,
  type ProblemKind,
  problemRuleOf,
  type ProblemState,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { bearerNames, type Rulebook, unitName } from '../mechanism/index.ts';
import { inScope } from './scope.ts';

export type RegisterRow = Awaited<ReturnType<typeof registerRows>>[number];

/** Problems that one may see: those that are open, those that wait for oneself, or those that have ended. */
export async function registerRows(view: View, rulebook: Rulebook, which: 'open' | 'mine' | 'closed') {
  const { mechanism, organisation } = rulebook;
  const rule = problemRuleOf(mechanism);
  const date = view.today.toString();
  const posts = view.actor.posts.map(({ id }) => id);
  const rows = await problemsSeen(view, rulebook, which === 'closed');
  return rows.flatMap(({ planDue, decisionDue, unitId, ...row }) => {
    const subject = { responsibleUnit: unitId, involvedUnits: row.involvedUnitIds };
    const duty = problemDutyAt(rule, row.state);
    const mine = duty !== null && mayAct(duty, posts, { mechanism, organisation, date, subject }) !== null;
    if (which === 'mine' && !mine) return [];
    return {
      ...row,
      responsibleUnit: { id: unitId, name: unitName(rulebook, unitId) },
      days: daysAtStep([{ state: row.state, on: row.since }], date)[0]?.days ?? 0,
      waitsFor: duty === null ? [] : bearerNames(rulebook, duty, subject, date),
      overdue: firstPassed(planDue, decisionDue),
    };
  });
}

function firstPassed(plan: string | null, decision: string | null) {
  if (decision !== null && (plan === null || decision <= plan))
    return { on: decision, of: 'decision' as const };
  return plan === null ? null : { on: plan, of: 'plan' as const };
}

async function problemsSeen(view: View, rulebook: Rulebook, ended: boolean) {
  const today = view.today.toString();
  const rows = await view.tx
    .selectFrom('problem')
    .innerJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'problem.jurisdiction_id')
        .onRef('project.id', '=', 'problem.project_id'),
    )
    .select([
      'problem.id',
      'problem.title',
      'problem.kind',
      'project.name as projectName',
      'problem.responsible_unit_id as unitId',
      'problem.involved_unit_ids as involvedUnitIds',
      'problem.leader_post_id as leaderPostId',
      'problem.state',
      sql<string>`(select entered_on from problem_passage passage
                   where passage.jurisdiction_id = problem.jurisdiction_id and passage.problem_id = problem.id
                   order by position desc limit 1)`.as('since'),
      // Only of what is open: nothing is overdue any more about what has ended.
      sql<string | null>`case when ${!ended} then (
        select min(due_on) from problem_step as step
        where step.jurisdiction_id = problem.jurisdiction_id and step.problem_id = problem.id
          and step.dropped_on is null and step.done_on is null and step.due_on < ${today}) end`.as('planDue'),
      // The limit as it runs now, with every extension that was granted.
      sql<string | null>`case when ${!ended} then (
        select min(current_limit) from supervision_item as item
        where item.jurisdiction_id = problem.jurisdiction_id and item.problem_id = problem.id
          and item.reported_on is null and item.current_limit < ${today}) end`.as('decisionDue'),
    ])
    .where('problem.jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('problem.state', ended ? 'in' : 'not in', endedProblemStates)
    .where(inScope(view, rulebook))
    .orderBy('since', ended ? 'desc' : 'asc')
    .orderBy('problem.id')
    .execute();
  return rows.map(({ kind, state, ...row }) => ({
    ...row,
    kind: kind as ProblemKind,
    state: state as ProblemState,
  }));
}
