import type { WeeklyProject } from '@guatu/engine';
import { sql } from 'kysely';
import type { Sight } from './index.ts';

type Milestone = WeeklyProject['milestones'][number];

/** The milestones of the plans that hold, in the plans' order. */
export async function milestonesOfUnits(
  { tx, server }: Sight,
  units: readonly string[],
): Promise<{ projectId: string; one: Milestone }[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<Milestone & { projectId: string }>`
    select plan.project_id as "projectId", step ->> 'key' as key, step ->> 'name' as name,
           step ->> 'plannedOn' as "plannedOn", latest.reached_on as "reachedOn", latest.given_at as at
    from (
        select distinct on (project_id) project_id, steps from milestone_plan
        where jurisdiction_id = ${own} order by project_id, version desc) as plan
      join project on project.jurisdiction_id = ${own} and project.id = plan.project_id
      cross join lateral jsonb_array_elements(plan.steps) with ordinality as steps (step, nth)
      left join lateral (
        select reached_on, given_at from milestone_reached
        where jurisdiction_id = ${own} and project_id = plan.project_id and milestone = step ->> 'key'
        order by version desc limit 1) as latest on true
    where project.responsible_unit_id = any(${units})
    order by plan.project_id, nth`.execute(tx);
  return rows.map(({ projectId, ...one }) => ({ projectId, one }));
}
