import type { Mechanism, Stage } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { readingScope } from '../scope.ts';
import { type ProjectFilter, projectsWhere, totalOf } from './filter.ts';

export const pageSize = 50;

const orders = {
  entry: sql`project.id`,
  name: sql`project.initials`,
  unit: sql`unit.position`,
  totalInvestment: sql`project.total_investment`,
  annualPlan: sql`plan.planned_investment`,
  completed: sql`done.completed`,
} satisfies Record<string, RawBuilder<unknown>>;

interface Listing extends ProjectFilter {
  page: number;
  sort: keyof typeof orders;
  direction: 'ascending' | 'descending';
}

interface ListRow {
  total: number;
  id: string | null;
  name: string;
  nationalCode: string | null;
  unitName: string | null;
  category: string[];
  stage: Stage;
  lists: string[] | null;
  totalInvestment: number | null;
  annualPlan: number | null;
  completed: number | null;
  lastMonth: string | null;
}

/** A page of the register, as the county's year stands. */
export async function listProjects(view: View, input: Listing) {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { year } = today;
  const [{ mechanism }, scope] = [await rulebookOf(view), await readingScope(view)];
  const where = projectsWhere(own, year, scope, input);
  const direction = input.direction === 'descending' ? sql`desc` : sql`asc`;
  // The total stands in every row, and in a row of its own where the page is empty.
  const { rows } = await sql<ListRow>`
    with page as materialized (
      select project.id, project.name, national_code, unit.name as unit_name, category, stage, total_investment,
             planned_investment, done.completed, done.last_month, ${orders[input.sort]} as place_in_order
      from project
        left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
        left join project_plan as plan
          on plan.jurisdiction_id = ${own} and plan.project_id = project.id and plan.year = ${year}
        left join lateral (
          select sum(completed)::bigint as completed, max(month) as last_month from project_month
          where jurisdiction_id = ${own} and project_id = project.id
            and month between ${`${year}-01`} and ${`${year}-12`}) as done on true
      where ${where}
      order by ${orders[input.sort]} ${direction} nulls last, project.id
      limit ${pageSize} offset ${(input.page - 1) * pageSize}
    )
    select counted.total::int, page.id, page.name, national_code as "nationalCode", unit_name as "unitName", category,
           stage, total_investment as "totalInvestment", planned_investment as "annualPlan", completed,
           last_month as "lastMonth",
           (select array_agg(list_id) from project_designation
            where jurisdiction_id = ${own} and project_id = page.id and year = ${year}) as lists
    from (select ${totalOf(own, scope, input, where)} as total) as counted left join page on true
    order by place_in_order ${direction} nulls last, page.id`.execute(tx);
  return {
    year,
    total: rows[0]?.total ?? 0,
    pageSize,
    projects: rows.flatMap(({ id, lists, completed, ...row }) =>
      id === null
        ? []
        : {
            ...row,
            id,
            completed: completed ?? 0,
            levels: levelsOf(mechanism, lists ?? []),
          },
    ),
  };
}

/** Levels of the lists, each once, in the mechanism's order. */
const levelsOf = ({ designations }: Mechanism, lists: readonly string[]) => [
  ...new Set(designations.filter(({ id }) => lists.includes(id)).map(({ level }) => level)),
];
