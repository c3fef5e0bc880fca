import { endedProblemStates, type OpenProblemState, problemStates } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** A problem that has not ended, and since when it has been at its step. */
export interface OpenProblem {
  title: string;
  project: string;
  unit: string;
  state: OpenProblemState;
  since: string;
}

/** The open problems of units, and those of which a post is the leader in the charter, from the first step to the last. */
export async function openProblems(
  tx: Tx,
  jurisdictionId: string,
  { units, leader }: { units: readonly string[]; leader: string },
): Promise<OpenProblem[]> {
  const { rows } = await sql<OpenProblem>`
    select problem.title, project.name as project, problem.responsible_unit_id as unit, problem.state,
           (select entered_on from problem_passage as passage
            where passage.jurisdiction_id = problem.jurisdiction_id and passage.problem_id = problem.id
            order by position desc limit 1) as since
    from problem
      join project on project.jurisdiction_id = problem.jurisdiction_id and project.id = problem.project_id
    where problem.jurisdiction_id = ${jurisdictionId} and problem.state <> all(${[...endedProblemStates]})
      and (problem.responsible_unit_id = any(${units}) or problem.leader_post_id = ${leader})
    order by problem.id`.execute(tx);
  return rows.toSorted((one, other) => problemStates.indexOf(one.state) - problemStates.indexOf(other.state));
}
