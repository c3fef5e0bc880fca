import type { Halt, PackageCounting, Stage } from '@guatu/engine';
import { isCounted, stages } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import { countyTimeZone } from '../../../clock/clock.ts';
import type { View } from '../../../http/handler.ts';
import type { Scope } from '../scope.ts';

interface KnownProject {
  unitId: string | null;
  stage: Stage;
  halt: Halt | null;
  packageCounts: PackageCounting | null;
  partOf: PackageCounting | null;
  totalInvestment: number;
  annualPlan: number;
  completed: number;
}

interface UnitSums {
  unitId: string | null;
  projects: number;
  stages: Record<Stage, number>;
  totalInvestment: number;
  annualPlan: number;
  completed: number;
}

/**
 * What each unit's projects came to as it was known at the end of a day: figures as they had been given by then, and
 * projects as the journal has them on that day. Whoever asks again gets the same, whatever is corrected later.
 */
export async function figuresKnown(
  { tx, server }: View,
  scope: Scope,
  year: number,
  knownOn: string,
): Promise<UnitSums[]> {
  const own = server.jurisdiction.id;
  const amount = (figure: string, periods: RawBuilder<unknown>) => sql`coalesce((
    select sum(amount)::bigint from (
      select distinct on (period) amount from project_figure
      where jurisdiction_id = ${own} and project_id = project.id and figure = ${figure} and ${periods}
        and given_on <= ${knownOn}::date
      order by period, version desc) as latest), 0)`;
  const { rows } = await sql<KnownProject>`
    with project as materialized (
      select project.id, ${asOf(own, knownOn, 'responsibleUnitId')} as unit_id, coalesce(${asOf(own, knownOn, 'stage')}, stage) as stage,
        ${asOf(own, knownOn, 'halt')} as halt, ${asOf(own, knownOn, 'packageId')} as package_id
      from guatu.project
      where project.jurisdiction_id = ${own} and project.entered_on <= ${knownOn}::date
    )
    select unit_id as "unitId", stage, halt,
      case when exists (select from project as part where part.package_id = project.id::text)
        then coalesce(${asOf(own, knownOn, 'packageCounts')}, 'package') end as "packageCounts",
      case when package_id is not null
        then coalesce(${asOf(own, knownOn, 'packageCounts', sql`package_id`)}, 'package') end as "partOf",
      ${amount('total-investment', sql`period = ''`)} as "totalInvestment",
      ${amount('annual-plan', sql`period = ${String(year)}`)} as "annualPlan",
      ${amount('completed', sql`period between ${`${year}-01`} and ${`${year}-12`}`)} as completed
    from project
    where true ${scope === null ? sql`` : sql`and unit_id = any(${scope})`}`.execute(tx);
  const byUnit = new Map<string | null, UnitSums>();
  for (const row of rows.filter(isCounted)) {
    const before = byUnit.get(row.unitId) ?? nothing(row.unitId);
    byUnit.set(row.unitId, {
      unitId: row.unitId,
      projects: before.projects + 1,
      stages: { ...before.stages, [row.stage]: before.stages[row.stage] + 1 },
      totalInvestment: before.totalInvestment + row.totalInvestment,
      annualPlan: before.annualPlan + row.annualPlan,
      completed: before.completed + row.completed,
    });
  }
  return [...byUnit.values()];
}

/** What the journal last said of a fact of the project by the end of that day. */
const asOf = (own: string, day: string, fact: string, projectId = sql`project.id::text`) => sql`(
  select after ->> ${fact} from journal
  where journal.jurisdiction_id = ${own} and subject_kind = 'project' and subject_id = ${projectId}
    and after ? ${fact} and (at at time zone ${countyTimeZone})::date <= ${day}::date
  order by journal.id desc limit 1)`;

const nothing = (unitId: string | null): UnitSums => ({
  unitId,
  projects: 0,
  stages: Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>,
  totalInvestment: 0,
  annualPlan: 0,
  completed: 0,
});
