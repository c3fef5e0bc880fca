import { endedProblemStates, type ProblemState } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { inScope } from './scope.ts';

/**
 * The first problems in somebody's sight of whose title something holds; those that are open stand first, and of each
 * the latest.
 */
export async function problemsNamed(
  view: View,
  rulebook: Rulebook,
  holds: (title: string) => boolean,
  most: number,
) {
  const { rows } = await sql<{ id: string; title: string; projectName: string; state: ProblemState }>`
    select problem.id, problem.title, project.name as "projectName", problem.state
    from problem join project
      on project.jurisdiction_id = problem.jurisdiction_id and project.id = problem.project_id
    where problem.jurisdiction_id = ${view.server.jurisdiction.id} and ${inScope(view, rulebook)}
    order by problem.state = any(${[...endedProblemStates]}), problem.id desc`.execute(view.tx);
  return rows.filter(({ title }) => holds(title)).slice(0, most);
}
