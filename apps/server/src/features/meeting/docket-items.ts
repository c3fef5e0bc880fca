import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** A problem on the docket of a meeting, as its rows say. */
export type StoredItem = Awaited<ReturnType<typeof findDocketItems>>[number];

/** The docket of a slot in its order, each item with its problem and project. */
export function findDocketItems(tx: Tx, jurisdictionId: string, rule: string, slotKey: string) {
  return tx
    .selectFrom('docket_item as item')
    .innerJoin('problem', (join) =>
      join
        .onRef('problem.jurisdiction_id', '=', 'item.jurisdiction_id')
        .onRef('problem.id', '=', 'item.problem_id'),
    )
    .innerJoin('project', (join) =>
      join
        .onRef('project.jurisdiction_id', '=', 'problem.jurisdiction_id')
        .onRef('project.id', '=', 'problem.project_id'),
    )
    .select([
      'item.id',
      'item.position',
      'item.responsible_unit_id as proposedUnitId',
      'item.requirement as proposedRequirement',
      'item.limit_on as proposedLimit',
      'item.late_reason as lateReason',
      'problem.id as problemId',
      'problem.title',
      'problem.kind',
      'problem.facts',
      'problem.proposal',
      'problem.responsible_unit_id as unitId',
      'problem.involved_unit_ids as involvedUnitIds',
      'problem.decision_asked as decisionAsked',
      'project.id as projectId',
      'project.name as projectName',
      'project.content',
      'project.place',
      'project.stage',
      'project.total_investment as totalInvestment',
    ])
    .where('item.jurisdiction_id', '=', jurisdictionId)
    .where('item.rule', '=', rule)
    .where('item.slot_key', '=', slotKey)
    .orderBy('item.position')
    .execute();
}

/** What the portfolio leaders' own meetings found about these problems, oldest first. */
export function findStudies(tx: Tx, jurisdictionId: string, problemIds: readonly string[]) {
  return tx
    .selectFrom('special_meeting')
    .select([
      'problem_id as problemId',
      'held_on as heldOn',
      'chaired_by_post_id as chairPostId',
      'findings',
      'outcome',
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(sql<boolean>`problem_id = any(${problemIds}::uuid[])`)
    .orderBy('held_on')
    .orderBy('id')
    .execute();
}

/** What the registry says of projects in the year of a day: plan, completed so far, and the latest month's report. */
export async function findProgress(
  tx: Tx,
  jurisdictionId: string,
  projectIds: readonly string[],
  asOf: string,
) {
  const year = Number(asOf.slice(0, 4));
  const { rows } = await sql<{
    projectId: string;
    annualPlan: number | null;
    completed: number;
    progress: string | null;
    photographs: string[];
  }>`
    select project.id as "projectId", plan.planned_investment as "annualPlan",
           (select coalesce(sum(completed), 0)::bigint from project_month month
            where month.jurisdiction_id = project.jurisdiction_id and month.project_id = project.id
              and month.month between ${`${year}-01`} and ${asOf.slice(0, 7)}) as completed,
           latest.progress,
           (select coalesce(array_agg(photo.file_id order by photo.position), '{}') from project_photo photo
            where photo.jurisdiction_id = project.jurisdiction_id and photo.project_id = project.id
              and photo.month = latest.month) as photographs
    from project
    left join project_plan plan on plan.jurisdiction_id = project.jurisdiction_id
      and plan.project_id = project.id and plan.year = ${year}
    left join lateral (
      select month, progress from project_month month
      where month.jurisdiction_id = project.jurisdiction_id and month.project_id = project.id
        and month.month <= ${asOf.slice(0, 7)}
      order by month desc limit 1) latest on true
    where project.jurisdiction_id = ${jurisdictionId} and project.id = any(${projectIds}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map(({ projectId, ...progress }) => [projectId, progress]));
}
