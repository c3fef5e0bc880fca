import type { MoneySource, Permit, PermitState, Position } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';

/** What the register holds of a project beside its own columns; money in whole yuan. */
export interface ProjectRecord {
  position: Position | null;
  sources: { source: MoneySource; amount: number; note: string | null }[];
  permits: {
    permit: Permit;
    name: string | null;
    state: PermitState;
    number: string | null;
    dated: string | null;
  }[];
  /** Lists of the asked year, by id. */
  lists: string[];
  /** Plans of every year. */
  plans: { year: number; plannedInvestment: number | null; goal: string | null }[];
  haltedOn: string | null;
  haltReason: string | null;
  packageId: string | null;
  packageName: string | null;
  /** Reported for months before the asked year, as far as the register counts them. */
  builtBefore: number;
  /** Months reported, of any year. */
  months: number;
}

/** Of a project that the register does not hold yet. */
export const noRecord: ProjectRecord = {
  position: null,
  sources: [],
  permits: [],
  lists: [],
  plans: [],
  haltedOn: null,
  haltReason: null,
  packageId: null,
  packageName: null,
  builtBefore: 0,
  months: 0,
};

/** The records of every project, by its id; lists and what was built before are those of `year`. */
export async function allRecords(tx: Tx, own: string, year: number): Promise<(id: string) => ProjectRecord> {
  const { rows } = await sql<ProjectRecord & { id: string }>`
    select project.id, project.position, halted_on as "haltedOn", halt_reason as "haltReason",
      package_id as "packageId",
      (select package.name from project as package
       where package.jurisdiction_id = ${own} and package.id = project.package_id) as "packageName",
      coalesce(source.list, '[]') as sources, coalesce(permit.list, '[]') as permits,
      coalesce(plan.list, '[]') as plans, coalesce(named.list, '{}') as lists,
      coalesce(built.before, 0)::bigint as "builtBefore", coalesce(built.months, 0)::int as months
    from project
      left join (
        select project_id, json_agg(json_build_object('source', source, 'amount', amount, 'note', note)
          order by position) as list
        from project_source where jurisdiction_id = ${own} group by 1) as source on source.project_id = project.id
      left join (
        select project_id, json_agg(json_build_object('permit', permit, 'name', name, 'state', state,
          'number', number, 'dated', dated) order by position) as list
        from project_permit where jurisdiction_id = ${own} group by 1) as permit on permit.project_id = project.id
      left join (
        select project_id, json_agg(json_build_object('year', year, 'plannedInvestment', planned_investment,
          'goal', goal) order by year) as list
        from project_plan where jurisdiction_id = ${own} group by 1) as plan on plan.project_id = project.id
      left join (
        select project_id, array_agg(list_id order by list_id) as list
        from project_designation where jurisdiction_id = ${own} and year = ${year} group by 1
      ) as named on named.project_id = project.id
      left join (
        select project_month.project_id, count(*) as months,
          sum(completed) filter (where month < ${`${year}-01`}
            and left(month, 4)::int >= coalesce(of_project.completed_before_year, 0)) as before
        from project_month
          join project as of_project on of_project.jurisdiction_id = ${own}
            and of_project.id = project_month.project_id
        where project_month.jurisdiction_id = ${own} group by 1) as built on built.project_id = project.id
    where project.jurisdiction_id = ${own}`.execute(tx);
  const byId = new Map(rows.map(({ id, ...record }) => [id, record]));
  return (id) => byId.get(id) ?? noRecord;
}
