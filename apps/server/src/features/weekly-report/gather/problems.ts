import { endedProblemStates, type WeeklyProblem } from '@guatu/engine';
import { sql } from 'kysely';
import type { Sight } from './index.ts';

/** Problems of units that are open, or ended after an instant (ISO), with what their plans still have to be done. */
export async function gatherProblems(
  { tx, server }: Sight,
  units: readonly string[],
  after: string,
): Promise<WeeklyProblem[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<WeeklyProblem>`
    select problem.id, problem.title, project.name as project, problem.responsible_unit_id as unit, problem.state,
      last.entered_on as since, last.entered_at as at,
      (select min(entered_on) from problem_passage
       where jurisdiction_id = ${own} and problem_id = problem.id) as "raisedOn",
      (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'what', what, 'dueOn', due_on)
         order by due_on, position), '[]') from problem_step
       where jurisdiction_id = ${own} and problem_id = problem.id and done_on is null and dropped_on is null) as steps
    from problem
      join project on project.jurisdiction_id = ${own} and project.id = problem.project_id
      cross join lateral (
        select entered_on, entered_at from problem_passage
        where jurisdiction_id = ${own} and problem_id = problem.id order by position desc limit 1) as last
    where problem.jurisdiction_id = ${own} and problem.responsible_unit_id = any(${units})
      and (problem.state <> all(${[...endedProblemStates]}) or last.entered_at > ${after})
    order by problem.id`.execute(tx);
  return rows;
}
