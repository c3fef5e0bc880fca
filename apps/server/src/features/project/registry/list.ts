import type { Colour, Halt, Mechanism, PackageCounting, Stage } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { lightsOf, withLight } from '../lights/short.ts';
import { scopeIn } from '../scope.ts';
import { type ProjectFilter, projectsWhere, totalOf } from './filter.ts';
import { leaderOf } from './leader-of.ts';

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
  light?: Colour | 'none' | undefined;
  sort: keyof typeof orders;
  direction: 'ascending' | 'descending';
}

interface ListRow {
  total: number;
  id: string | null;
  name: string;
  nationalCode: string | null;
  owner: string | null;
  unitId: string | null;
  unitName: string | null;
  category: string[];
  kind: string | null;
  place: string | null;
  nature: string | null;
  startYear: number | null;
  endYear: number | null;
  stage: Stage;
  halt: Halt | null;
  packageCounts: PackageCounting | null;
  partOf: PackageCounting | null;
  lists: string[] | null;
  totalInvestment: number | null;
  annualPlan: number | null;
  completed: number | null;
  sinceStart: number;
  statistics: number | null;
  lastMonth: string | null;
}

/** A page of the register, as the county's year stands. */
export async function listProjects(view: View, asked: Listing) {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const { year } = today;
  const rulebook = await rulebookOf(view);
  const { mechanism, organisation } = rulebook;
  const scope = scopeIn(view, rulebook);
  const { page, sort, direction, ...narrowed } = asked;
  const input = await withLight(view, rulebook, narrowed);
  const where = projectsWhere(own, year, scope, input);
  const { by, from } = orders[sort];
  const order = sql`${by} ${direction === 'descending' ? sql`desc nulls last` : sql`asc nulls last`}`;
  // The total stands in every row, and in a row of its own where the page is empty. Limit and offset are written out:
  // a plan that is kept has to be made for a page, not for what may be the whole county.
  const { rows } = await sql<ListRow>`
    with page as materialized (
      select project.id, row_number() over () as position from (
        select project.id from project ${from(own, year)}
        where ${where}
        order by ${order}, project.id
        limit ${sql.lit(pageSize)} offset ${sql.lit((page - 1) * pageSize)}) as project
    )
    select counted.total::int, project.id, project.name, national_code as "nationalCode", owner,
      project.responsible_unit_id as "unitId", unit.name as "unitName", category, project.kind, place, nature,
      start_year as "startYear", end_year as "endYear", stage, halt, package_counts as "packageCounts",
      (select package.package_counts from project as package
       where package.jurisdiction_id = ${own} and package.id = project.package_id) as "partOf",
      total_investment as "totalInvestment", planned_investment as "annualPlan", sums.completed, sums.statistics,
      coalesce(project.completed_before, 0) + coalesce(built.completed, 0) as "sinceStart",
      sums.last_month as "lastMonth", listed.lists
    from (select ${totalOf(own, scope, input, where)} as total) as counted
      left join page on true
      left join project on project.jurisdiction_id = ${own} and project.id = page.id
      ${unitOf(own)}
      ${planOf(own, year)}
      ${sumsOf(own, year)}
      left join lateral (
        select sum(completed)::bigint as completed from project_month
        where jurisdiction_id = ${own} and project_id = page.id
          and left(month, 4)::int >= coalesce(project.completed_before_year, 0)) as built on true
      left join lateral (
        select array_agg(list_id) as lists from project_designation
        where jurisdiction_id = ${own} and project_id = page.id and year = ${year}) as listed on true
    order by page.position`.execute(tx);
  const lights = await lightsOf(
    view,
    rulebook,
    rows.flatMap(({ id }) => id ?? []),
  );
  return {
    year,
    total: rows[0]?.total ?? 0,
    pageSize,
    projects: rows.flatMap(({ id, lists, unitId, completed, ...row }) =>
      id === null
        ? []
        : {
            ...row,
            id,
            leaderName: leaderOf(organisation, unitId, today.toString()),
            completed: completed ?? 0,
            levels: levelsOf(mechanism, lists ?? []),
            lights: lights.get(id) ?? [],
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
    select sum(completed)::bigint as completed, sum(statistics)::bigint as statistics, max(month) as last_month
    from project_month
    where jurisdiction_id = ${own} and project_id = project.id
      and month between ${`${year}-01`} and ${`${year}-12`}) as sums on true`;
}
