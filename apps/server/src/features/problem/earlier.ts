import type { ProblemKind, ProblemState } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Rulebook } from '../mechanism/index.ts';
import { problemRulebook } from './rulebook.ts';
import { inScope } from './scope.ts';

/** How many are proposed. */
const proposed = 8;

/**
 * Problems of a kind that were there before: those of the project first, then those of its unit, the latest first. What
 * was split or merged is left out, since what it became is there.
 */
export async function similar(
  view: View,
  { projectId, kind, before }: { projectId: string; kind: ProblemKind; before?: string | undefined },
) {
  const rulebook = await problemRulebook(view);
  const project =
    (await view.tx
      .selectFrom('project')
      .select('responsible_unit_id as unitId')
      .where('jurisdiction_id', '=', view.server.jurisdiction.id)
      .where('id', '=', projectId)
      .executeTakeFirst()) ?? refuse('not-found');
  const condition = sql<boolean>`problem.kind = ${kind} and problem.state not in ('split', 'merged')
    and (problem.project_id = ${projectId} or problem.responsible_unit_id = ${project.unitId})
    and (${before ?? null}::uuid is null or problem.id < ${before ?? null}::uuid)`;
  const order = sql`problem.project_id = ${projectId} desc, problem.id desc`;
  return { problems: await earlierProblems(view, rulebook, condition, order, proposed) };
}

/** The earlier problems that somebody linked with one, as far as one sees them. */
export const linkedWith = (view: View, rulebook: Rulebook, problemId: string) =>
  earlierProblems(
    view,
    rulebook,
    sql<boolean>`exists (
      select from problem_link as link
      where link.jurisdiction_id = problem.jurisdiction_id and link.problem_id = ${problemId}
        and link.earlier_id = problem.id and link.unlinked_on is null)`,
    sql`problem.id desc`,
    null,
  );

async function earlierProblems(
  view: View,
  rulebook: Rulebook,
  condition: RawBuilder<boolean>,
  order: RawBuilder<unknown>,
  limit: number | null,
) {
  const { rows } = await sql<{
    id: string;
    title: string;
    state: ProblemState;
    projectName: string;
    raisedOn: string;
    closedOn: string | null;
    decisions: string[];
  }>`
    select problem.id, problem.title, problem.state, project.name as "projectName",
      (select min(entered_on) from problem_passage as passage
       where passage.jurisdiction_id = problem.jurisdiction_id and passage.problem_id = problem.id) as "raisedOn",
      (select max(entered_on) from problem_passage as passage
       where passage.jurisdiction_id = problem.jurisdiction_id and passage.problem_id = problem.id
         and passage.state = 'closed') as "closedOn",
      array(select requirement from problem_decision as decision
            where decision.jurisdiction_id = problem.jurisdiction_id and decision.problem_id = problem.id
            order by issued_on, decision_id)
      || array(select findings from special_meeting as meeting
               where meeting.jurisdiction_id = problem.jurisdiction_id and meeting.problem_id = problem.id
                 and meeting.outcome = 'settled' order by recorded_at) as decisions
    from problem
      join project on project.jurisdiction_id = problem.jurisdiction_id and project.id = problem.project_id
    where problem.jurisdiction_id = ${view.server.jurisdiction.id} and ${condition} and ${inScope(view, rulebook)}
    order by ${order} limit ${limit}`.execute(view.tx);
  return rows;
}
