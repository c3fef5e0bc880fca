import type { ProjectHappening } from '@guatu/engine';
import { sql } from 'kysely';
import type { Sight } from './index.ts';

type Month = Extract<ProjectHappening, { kind: 'month' }>;

/** Months that were reported, or reported anew, after an instant (ISO). */
export async function monthsSince(
  { tx, server }: Sight,
  units: readonly string[],
  after: string,
): Promise<{ projectId: string; one: ProjectHappening }[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<Omit<Month, 'kind'> & { projectId: string }>`
    select reported.project_id as "projectId", reported_at as at, month, completed, progress, unchanged,
      (select sum(completed)::bigint from project_month as earlier
       where earlier.jurisdiction_id = ${own} and earlier.project_id = reported.project_id
         and left(earlier.month, 4) = left(reported.month, 4) and earlier.month <= reported.month) as "yearToDate",
      plan.planned_investment as "annualPlan"
    from project_month as reported
      join project on project.jurisdiction_id = ${own} and project.id = reported.project_id
      left join project_plan as plan on plan.jurisdiction_id = ${own} and plan.project_id = reported.project_id
        and plan.year = left(month, 4)::int
    where reported.jurisdiction_id = ${own} and reported_at > ${after}
      and project.responsible_unit_id = any(${units})
    order by reported.project_id, month`.execute(tx);
  return rows.map(({ projectId, ...month }) => ({ projectId, one: { kind: 'month', ...month } }));
}
