import type { Stage } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { readingScope, type Scope } from '../scope.ts';
import { figuresKnown } from './known.ts';

interface UnitRow {
  unitId: string | null;
  unitName: string | null;
  projects: number;
  stages: Record<Stage, number>;
  totalInvestment: number;
  annualPlan: number;
  completed: number;
}

/**
 * What each unit's projects come to; units without a project are left out. Read from what was kept, never counted, unless
 * it is asked what was known on a day.
 */
export async function showFigures(
  view: View,
  input: { year?: number | undefined; knownOn?: string | undefined },
) {
  const year = input.year ?? view.today.year;
  const scope = await readingScope(view);
  if (input.knownOn === undefined) return { year, units: await figuresKept(view, scope, year) };
  const { units } = (await rulebookOf(view)).organisation;
  const known = await figuresKnown(view, scope, year, input.knownOn);
  const place = (unitId: string | null) => units.findIndex(({ id }) => id === unitId) + 1 || units.length + 1;
  return {
    year,
    units: known
      .sort((one, other) => place(one.unitId) - place(other.unitId))
      .map((sums) => ({ ...sums, unitName: units.find(({ id }) => id === sums.unitId)?.name ?? null })),
  };
}

async function figuresKept({ tx, server }: View, scope: Scope, year: number): Promise<UnitRow[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<UnitRow>`
    with counted as (
      select unit_id, sum(pipeline)::int pipeline, sum(preparation)::int preparation, sum(started)::int started,
             sum(construction)::int construction, sum(completed)::int completed,
             sum(total_investment)::bigint total_investment
      from unit_figures
      where jurisdiction_id = ${own} ${scope === null ? sql`` : sql`and unit_id = any(${scope})`}
      group by unit_id
    ), of_year as (
      select unit_id, sum(planned_investment)::bigint planned, sum(completed_investment)::bigint completed
      from unit_year_figures where jurisdiction_id = ${own} and year = ${year} group by unit_id
    )
    select unit.id as "unitId", unit.name as "unitName",
           pipeline + preparation + started + construction + counted.completed as projects,
           json_build_object('pipeline', pipeline, 'preparation', preparation, 'started', started,
             'construction', construction, 'completed', counted.completed) as stages,
           total_investment as "totalInvestment", coalesce(of_year.planned, 0) as "annualPlan",
           coalesce(of_year.completed, 0) as completed
    from counted
      left join of_year using (unit_id)
      left join unit on unit.jurisdiction_id = ${own} and unit.id = counted.unit_id
    where pipeline + preparation + started + construction + counted.completed > 0
    order by unit.position nulls last`.execute(tx);
  return rows;
}
