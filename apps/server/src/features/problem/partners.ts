import { advanceProblem, problemRuleOf, type ProblemState } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { putToMeeting } from './find.ts';
import { dividesAs } from './policy.ts';
import { problemRulebook } from './rulebook.ts';
import { inScope } from './scope.ts';

/** What somebody may merge into a problem: of its project or its kind, and before any meeting. */
export async function partners(view: View, { id }: { id: string }) {
  const rulebook = await problemRulebook(view);
  const rows = await view.tx
    .selectFrom('problem')
    .innerJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'problem.jurisdiction_id')
        .onRef('project.id', '=', 'problem.project_id'),
    )
    .select([
      'problem.id',
      'problem.revision',
      'problem.title',
      'problem.state',
      'project.name as projectName',
      'problem.responsible_unit_id as unitId',
      'problem.involved_unit_ids as involvedUnitIds',
      'problem.leader_post_id as leader',
      'problem.team',
      'problem.decision_asked as decisionAsked',
      putToMeeting.as('putToMeeting'),
    ])
    .where('problem.jurisdiction_id', '=', view.server.jurisdiction.id)
    .where(inScope(view, rulebook))
    .where(
      sql<boolean>`exists (
        select from problem as into_one
        where into_one.jurisdiction_id = problem.jurisdiction_id and into_one.id = ${id}
          and (into_one.project_id = problem.project_id or into_one.kind = problem.kind))`,
    )
    .orderBy('problem.id')
    .execute();
  if (!rows.some((row) => row.id === id)) refuse('not-found');
  const rule = problemRuleOf(rulebook.mechanism);
  const fits = (row: (typeof rows)[number]): boolean => {
    const state = row.state as ProblemState;
    const charter = { leader: row.leader, team: row.team, plan: [] };
    const file = { state, charter, decisionAsked: row.decisionAsked, putToMeeting: row.putToMeeting };
    const subject = { responsibleUnit: row.unitId, involvedUnits: row.involvedUnitIds };
    return 'next' in advanceProblem(rule, file, 'merge') && dividesAs(view, rulebook, { subject }) !== null;
  };
  const alike = rows.filter((row) => row.id !== id && fits(row));
  return {
    problems: alike.map(({ id: partner, revision, title, projectName }) => ({
      id: partner,
      revision,
      title,
      projectName,
    })),
  };
}
