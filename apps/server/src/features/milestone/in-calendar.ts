import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** A step of the plan that holds of a project that goes on. */
export interface MilestoneInCalendar {
  projectId: string;
  project: string;
  unitId: string;
  key: string;
  name: string;
  plannedOn: string;
  reached: boolean;
}

/** The steps of some units' projects that are planned for a day from one to another (ISO), both included. */
export async function milestonesBetween(
  tx: Tx,
  own: string,
  { from, to, units }: { from: string; to: string; units: readonly string[] },
): Promise<MilestoneInCalendar[]> {
  const { rows } = await sql<MilestoneInCalendar>`
    select project.id as "projectId", project.name as project, project.responsible_unit_id as "unitId",
      step ->> 'key' as key, step ->> 'name' as name, step ->> 'plannedOn' as "plannedOn",
      coalesce((
        select reached_on is not null from milestone_reached
        where jurisdiction_id = ${own} and project_id = project.id and milestone = step ->> 'key'
        order by version desc limit 1), false) as reached
    from (
        select distinct on (project_id) project_id, steps
        from milestone_plan where jurisdiction_id = ${own} order by project_id, version desc) as plan
      join project on project.jurisdiction_id = ${own} and project.id = plan.project_id
      cross join lateral jsonb_array_elements(plan.steps) as step
    where project.responsible_unit_id = any(${units}) and project.halt is null
      and step ->> 'plannedOn' between ${from} and ${to}
    order by step ->> 'plannedOn', project.id`.execute(tx);
  return rows;
}
