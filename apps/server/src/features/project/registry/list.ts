import type { Mechanism, Stage } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { readingScope } from '../scope.ts';
import { type ProjectFilter, projectsWhere, totalOf } from './filter.ts';

export const pageSize = 50;

/** What a list is ordered by, and what has to be joined for it: a page must not look up what only its order needs. */
const orders = {
  entry: { by: sql`project.id`, from: () => sql`` },
  name: { by: sql`project.initials`, from: () => sql`` },
  unit: { by: sql`unit.position`, from: unitOf },
  totalInvestment: { by: sql`project.total_investment`, from: () => sql`` },
  annualPlan: { by: sql`plan.planned_investment`, from: planOf },
  completed: { by: sql`sums.completed`, from: sumsOf },
} satisfies Record<
  string,
  { by: RawBuilder<unknown>; from: (own: string, year: number) => RawBuilder<unknown> }
>;

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
  const { by, from } = orders[input.sort];
  const order = sql`${by} ${input.direction === 'descending' ? sql`desc nulls last` : sql`asc nulls last`}`;
  // The total stands in every row, and in a row of its own where the page is empty. Limit and offset are written out:
  // a plan that is kept has to be made for a page, not for what may be the whole county.
  const { rows } = await sql<ListRow>`
    with page as materialized (
      select project.id, row_number() over () as position from (
        select project.id from project ${from(own, year)}
        where ${where}
        order by ${order}, project.id
        limit ${sql.lit(pageSize)} offset ${sql.lit((input.page - 1) * pageSize)}) as project
    )
    select counted.total::int, project.id, project.name, national_code as "nationalCode", unit.name as "unitName",
      category, stage, total_investment as "totalInvestment", planned_investment as "annualPlan", sums.completed,
      sums.last_month as "lastMonth", listed.lists
    from (select ${totalOf(own, scope, input, where)} as total) as counted
      left join page on true
      left join project on project.jurisdiction_id = ${own} and project.id = page.id
      ${unitOf(own)}
      ${planOf(own, year)}
      ${sumsOf(own, year)}
      left join lateral (
        select array_agg(list_id) as lists from project_designation
        where jurisdiction_id = ${own} and project_id = page.id and year = ${year}) as listed on true
    order by page.position`.execute(tx);
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

function unitOf(own: string) {
  return sql`left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id`;
}

function planOf(own: string, year: number) {
  return sql`left join project_plan as plan
    on plan.jurisdiction_id = ${own} and plan.project_id = project.id and plan.year = ${year}`;
}

/** Of each project by itself: its few months stand together, while the county's are many. */
function sumsOf(own: string, year: number) {
  return sql`left join lateral (
    select sum(completed)::bigint as completed, max(month) as last_month from project_month
    where jurisdiction_id = ${own} and project_id = project.id
      and month between ${`${year}-01`} and ${`${year}-12`}) as sums on true`;
}
