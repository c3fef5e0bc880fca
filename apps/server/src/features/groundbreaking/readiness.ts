import { endedProblemStates, type Permit, type PermitState } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** What the register knows of a project's readiness. */
export interface ReadinessFacts {
  projectId: string;
  permits: {
    permit: Permit;
    name: string | null;
    state: PermitState;
    number: string | null;
    dated: string | null;
  }[];
  totalInvestment: number | null;
  /** Whole yuan of all sources. */
  funded: number;
  sources: number;
  plannedStart: string | null;
  actualStart: string | null;
  reached: { steps: number; of: number } | null;
  problems: number;
}

/** The facts of some projects: permits and land, money, how far their own plans are, problems that are open. */
export async function readinessOf(
  tx: Tx,
  own: string,
  projectIds: readonly string[],
): Promise<Map<string, ReadinessFacts>> {
  const { rows } = await sql<ReadinessFacts>`
    select project.id as "projectId", project.total_investment::float8 as "totalInvestment",
           project.planned_start as "plannedStart", project.actual_start as "actualStart",
           coalesce((select jsonb_agg(jsonb_build_object('permit', permit, 'name', name, 'state', state,
                       'number', number, 'dated', dated::text) order by position)
            from project_permit where jurisdiction_id = ${own} and project_id = project.id), '[]'::jsonb) as permits,
           (select coalesce(sum(amount), 0)::float8 from project_source
            where jurisdiction_id = ${own} and project_id = project.id) as funded,
           (select count(*)::int from project_source
            where jurisdiction_id = ${own} and project_id = project.id) as sources,
           (select jsonb_build_object('of', jsonb_array_length(plan.steps), 'steps', (
              select count(*) from (
                select distinct on (milestone) milestone, reached_on from milestone_reached
                where jurisdiction_id = ${own} and project_id = project.id
                order by milestone, version desc) as last
              where last.reached_on is not null))
            from milestone_plan as plan
            where plan.jurisdiction_id = ${own} and plan.project_id = project.id
            order by plan.version desc limit 1) as reached,
           (select count(*)::int from problem
            where jurisdiction_id = ${own} and project_id = project.id
              and state <> all(${[...endedProblemStates]}::text[])) as problems
    from project
    where project.jurisdiction_id = ${own} and project.id = any(${projectIds}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.projectId, row]));
}
