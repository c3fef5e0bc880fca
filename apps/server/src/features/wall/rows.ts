import { type Colour, type Halt, isCounted, type Stage } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import {
  countableColumns,
  type CountableRow,
  countableOf,
  type ProjectFilter,
  projectsWhere,
  scopeIn,
  withLight,
} from '../project/index.ts';
import type { ProjectStanding } from './standings.ts';

/** What the wall is narrowed to, as the contract states it. */
export type WallFilter = ProjectFilter & { light?: Colour | 'none' | undefined };

/** What every view says of a project; whole yuan. */
export interface WallRow {
  id: string;
  name: string;
  unitName: string | null;
  stage: Stage;
  halt: Halt | null;
  light: Colour | null;
  lightByHand: boolean;
  totalInvestment: number | null;
  annualPlan: number | null;
  completed: number;
}

/**
 * Every project that the filter leaves of what one may see, by unit and then in the order of entry, in one query:
 * what all views say, with the columns that one of them adds.
 */
export async function wallRows<Own>(
  view: View,
  filter: WallFilter,
  columns: RawBuilder<Own>,
): Promise<(Omit<WallRow, 'light' | 'lightByHand' | 'halt'> & CountableRow & Own)[]> {
  const own = view.server.jurisdiction.id;
  const { year } = view.today;
  const rulebook = await rulebookOf(view);
  const narrowed = await withLight(view, rulebook, filter);
  const where = projectsWhere(own, year, scopeIn(view, rulebook), narrowed);
  const { rows } = await sql<Omit<WallRow, 'light' | 'lightByHand' | 'halt'> & CountableRow & Own>`
    select project.id, project.name, coalesce(unit.name, responsible_unit_text) as "unitName", stage,
      total_investment as "totalInvestment", plan.planned_investment as "annualPlan",
      coalesce(done.completed, 0) as completed, ${countableColumns(own)}, ${columns}
    from project
      left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
      left join project_plan as plan
        on plan.jurisdiction_id = ${own} and plan.project_id = project.id and plan.year = ${year}
      left join (
        select project_id, sum(completed)::bigint as completed,
          json_agg(json_build_object('month', right(month, 2)::int, 'completed', completed)) as reported
        from project_month
        where jurisdiction_id = ${own} and month between ${`${year}-01`} and ${`${year}-12`}
        group by project_id) as done on done.project_id = project.id
    where ${where}
    order by unit.position nulls last, project.id`.execute(view.tx);
  return rows;
}

/** What the rows come to this year, whole yuan: a package and its parts are counted once. */
export function sumsOf(rows: readonly (Pick<WallRow, 'annualPlan' | 'completed'> & CountableRow)[]) {
  const counted = rows.filter((row) => isCounted(countableOf(row)));
  return {
    annualPlan: counted.reduce((sum, { annualPlan }) => sum + (annualPlan ?? 0), 0),
    completed: counted.reduce((sum, { completed }) => sum + completed, 0),
  };
}

/** What every view says of a row. */
export const saidOf = (
  row: Omit<WallRow, 'light' | 'lightByHand' | 'halt'> & CountableRow,
  standing: Pick<ProjectStanding, 'light' | 'lightByHand'> | undefined,
): WallRow => ({
  id: row.id,
  name: row.name,
  unitName: row.unitName,
  stage: row.stage,
  halt: row.halt as Halt | null,
  light: standing?.light ?? null,
  lightByHand: standing?.lightByHand ?? false,
  totalInvestment: row.totalInvestment,
  annualPlan: row.annualPlan,
  completed: row.completed,
});
