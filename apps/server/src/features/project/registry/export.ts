import type {
  Colour,
  Halt,
  MoneySource,
  PackageCounting,
  Permit,
  PermitState,
  Position,
  Stage,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { withLight } from '../lights/short.ts';
import { readingScope } from '../scope.ts';
import { type ProjectFilter, projectsWhere } from './filter.ts';
import { leaderOf } from './leader-of.ts';

interface ExportRow {
  id: string;
  name: string;
  formerNames: string;
  nationalCode: string | null;
  owner: string | null;
  unitId: string | null;
  unitName: string | null;
  unitText: string | null;
  category: string[];
  kind: string | null;
  place: string | null;
  position: Position | null;
  content: string | null;
  nature: string | null;
  startYear: number | null;
  endYear: number | null;
  plannedStart: string | null;
  plannedFinish: string | null;
  actualStart: string | null;
  actualFinish: string | null;
  stage: Stage;
  halt: Halt | null;
  haltReason: string | null;
  packageName: string | null;
  packageCounts: PackageCounting | null;
  totalInvestment: number | null;
  sources: { source: MoneySource; amount: number }[];
  annualPlan: number | null;
  goal: string | null;
  beforeYear: number;
  completed: number | null;
  thisMonth: number | null;
  statistics: number | null;
  progress: string | null;
  problems: string | null;
  permits: { permit: Permit; name: string | null; state: PermitState; number: string | null }[];
  lists: string[];
  remarks: string | null;
}

/** A project as a county's table prints it; whole yuan, plan and completed of the present year. */
export interface ListedProject extends ExportRow {
  number: number;
  leader: string | null;
}

/** Every project that the filter leaves, in the order of entry. */
export async function listForExport(
  view: View,
  asked: ProjectFilter & { light?: Colour | 'none' | undefined },
): Promise<ListedProject[]> {
  const { tx, server, today } = view;
  const rulebook = await rulebookOf(view);
  const { mechanism, organisation } = rulebook;
  const filter = await withLight(view, rulebook, asked);
  const own = server.jurisdiction.id;
  const { year } = today;
  const month = today.toPlainYearMonth().toString();
  const where = projectsWhere(own, year, await readingScope(view), filter);
  const { rows } = await sql<ExportRow>`
    select project.id, project.name, former_names as "formerNames", national_code as "nationalCode", owner,
      responsible_unit_id as "unitId", unit.name as "unitName", responsible_unit_text as "unitText", category,
      project.kind, place, project.position, content, nature, start_year as "startYear", end_year as "endYear",
      planned_start as "plannedStart", planned_finish as "plannedFinish", actual_start as "actualStart",
      actual_finish as "actualFinish", stage, halt, halt_reason as "haltReason", package_counts as "packageCounts",
      (select package.name from project as package
       where package.jurisdiction_id = ${own} and package.id = project.package_id) as "packageName",
      total_investment as "totalInvestment", planned_investment as "annualPlan", goal,
      coalesce(completed_before, 0) + coalesce(built.before, 0) as "beforeYear", built.completed, built.statistics,
      present.completed as "thisMonth", latest.progress, latest.problems, remarks,
      (select coalesce(json_agg(json_build_object('source', source, 'amount', amount) order by position), '[]')
       from project_source where jurisdiction_id = ${own} and project_id = project.id) as sources,
      (select coalesce(json_agg(json_build_object('permit', permit, 'name', name, 'state', state, 'number', number)
         order by position), '[]')
       from project_permit where jurisdiction_id = ${own} and project_id = project.id) as permits,
      array(select list_id from project_designation
        where jurisdiction_id = ${own} and project_id = project.id and year = ${year}) as lists
    from project
      left join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
      left join project_plan as plan
        on plan.jurisdiction_id = ${own} and plan.project_id = project.id and plan.year = ${year}
      left join project_month as present
        on present.jurisdiction_id = ${own} and present.project_id = project.id and present.month = ${month}
      left join lateral (
        select (sum(completed) filter (where month >= ${`${year}-01`} and month <= ${`${year}-12`}))::bigint
                 as completed,
               (sum(statistics) filter (where month >= ${`${year}-01`} and month <= ${`${year}-12`}))::bigint
                 as statistics,
               (sum(completed) filter (where month < ${`${year}-01`}
                 and left(month, 4)::int >= coalesce(completed_before_year, 0)))::bigint as before
        from project_month where jurisdiction_id = ${own} and project_id = project.id) as built on true
      left join lateral (
        select progress, problems from project_month
        where jurisdiction_id = ${own} and project_id = project.id order by month desc limit 1) as latest on true
    where ${where}
    order by project.id`.execute(tx);
  const names = new Map(mechanism.designations.map(({ id, name }) => [id, name]));
  return rows.map((row, at) => ({
    ...row,
    number: at + 1,
    leader: leaderOf(organisation, row.unitId, today.toString()),
    lists: row.lists.map((id) => names.get(id) ?? id),
  }));
}
