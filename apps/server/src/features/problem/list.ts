import {
  daysAtStep,
  endedProblemStates,
  mayAct,
  problemDutyAt,
  type ProblemKind,
  type ProblemState,
  problemRuleOf,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { bearerNames, type Rulebook, rulebookOf, unitName } from '../mechanism/index.ts';
import { raisableProjects } from './choices.ts';
import { inScope } from './scope.ts';

/** Problems that one may see: those that are open, those that wait for oneself, or those that have ended. */
export async function listProblems(view: View, input: { view: 'open' | 'mine' | 'closed' }) {
  const rulebook = await rulebookOf(view);
  const { mechanism, organisation } = rulebook;
  const date = view.today.toString();
  const posts = view.actor.posts.map(({ id }) => id);
  const rows = await problemsSeen(view, rulebook, input.view === 'closed');
  const problems = rows.flatMap(({ state, since, unitId, involvedUnitIds, ...row }) => {
    const subject = { responsibleUnit: unitId, involvedUnits: involvedUnitIds };
    const duty = problemDutyAt(problemRuleOf(mechanism), state);
    const mine = duty !== null && mayAct(duty, posts, { mechanism, organisation, date, subject }) !== null;
    if (input.view === 'mine' && !mine) return [];
    return {
      ...row,
      state,
      since,
      responsibleUnit: { id: unitId, name: unitName(rulebook, unitId) },
      days: daysAtStep([{ state, on: since }], date)[0]?.days ?? 0,
      waitsFor: duty === null ? [] : bearerNames(rulebook, duty, subject, date),
    };
  });
  return {
    problems,
    mayRaise: (await raisableProjects(view, rulebook).limit(1).execute()).length > 0,
    clause: problemRuleOf(mechanism).gate.clause,
  };
}

async function problemsSeen(view: View, rulebook: Rulebook, ended: boolean) {
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
      'problem.state',
      sql<string>`(select entered_on from problem_passage passage
                   where passage.jurisdiction_id = problem.jurisdiction_id and passage.problem_id = problem.id
                   order by position desc limit 1)`.as('since'),
    ])
    .where('problem.jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('problem.state', ended ? 'in' : 'not in', endedProblemStates)
    .where(inScope(view, rulebook))
    .orderBy('since')
    .orderBy('problem.id')
    .execute();
  return rows.map(({ kind, state, ...row }) => ({
    ...row,
    kind: kind as ProblemKind,
    state: state as ProblemState,
  }));
}
