import { gapsOf, type Halt, reportingOf, type Stage } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { maintainsAs, reportsAs } from '../policy.ts';
import type { FactColumns } from '../registry/columns.ts';
import { type RecordColumns, recordColumns, recordOf } from '../registry/record-of.ts';
import { readingScope } from '../scope.ts';
import { closingOf } from './closing.ts';
import { monthsJson, type MonthRow } from './months-json.ts';

interface EntryRow extends FactColumns, RecordColumns {
  id: string;
  unitName: string | null;
  annualPlan: number | null;
  goal: string | null;
  completedThisYear: number;
  completedBefore: number;
  last: Pick<MonthRow, 'month' | 'completed' | 'statistics' | 'progress' | 'problems'> | null;
  reports: MonthRow[];
  angles: string[];
}

/**
 * The month page: the projects of the person's own unit, or of the unit that the registry's office keys in for, with
 * last month's values beside what is reported.
 */
export async function showMonth(view: View, input: { month: string; unit?: string | undefined }) {
  const { today } = view;
  const rulebook = await rulebookOf(view);
  const scope = await readingScope(view);
  const { units: all } = rulebook.organisation;
  const reportable = all.filter(
    ({ id }) => (scope === null || scope.includes(id)) && reportsAs(view, rulebook, id) !== null,
  );
  // A section's projects are its bureau's.
  const own = view.actor.posts.map(({ unitId }) => {
    const of = all.find(({ id }) => id === unitId);
    return of?.kind === 'section' ? of.parent : unitId;
  });
  const unit =
    reportable.find(({ id }) => id === input.unit) ??
    reportable.find(({ id }) => own.includes(id)) ??
    reportable[0];
  const reporting = reportingOf(rulebook.eras, rulebook.calendar, input.month);
  const due = reporting?.due?.date ?? null;
  const projects = unit ? await entriesOf(view, unit.id, input.month) : [];
  const { decided, ...closing } = await closingOf(view, rulebook, input.month);
  return {
    month: input.month,
    due,
    clause: reporting?.clause ?? null,
    late: due !== null && today.toString() > due,
    ...closing,
    closing: decided,
    mayClose: maintainsAs(view, rulebook) !== null,
    onBehalf: unit !== undefined && reportsAs(view, rulebook, unit.id)?.onBehalf === true,
    units: reportable.map(({ id, name }) => ({ id, name })),
    unitId: unit?.id ?? null,
    projects: projects.map((row) => entryOf(row, today.toString())),
  };
}

const entryOf = (row: EntryRow, today: string) => ({
  projectId: row.id,
  name: row.name,
  unitName: row.unitName,
  stage: row.stage as Stage,
  halt: row.halt as Halt | null,
  totalInvestment: row.total_investment,
  annualPlan: row.annualPlan,
  goal: row.goal,
  completedThisYear: row.completedThisYear,
  completedBefore: row.completedBefore,
  last: row.last,
  report: row.reports[0] ?? null,
  gaps: gapsOf(recordOf(row), today),
  angles: row.angles,
});

async function entriesOf({ tx, server, today }: View, unitId: string, month: string): Promise<EntryRow[]> {
  const own = server.jurisdiction.id;
  const year = month.slice(0, 4);
  const { rows } = await sql<EntryRow>`
    select project.*, unit.name as "unitName", ${recordColumns(own, today.toPlainYearMonth().toString())},
      plan.planned_investment as "annualPlan", plan.goal,
      coalesce(done.this_year, 0) as "completedThisYear",
      coalesce(project.completed_before, 0) + coalesce(done.before, 0) as "completedBefore",
      (select json_build_object('month', month, 'completed', completed, 'statistics', statistics,
         'progress', progress, 'problems', problems)
       from project_month
       where jurisdiction_id = ${own} and project_id = project.id and month < ${month}
       order by month desc limit 1) as last,
      array(select distinct angle from project_photo
        where jurisdiction_id = ${own} and project_id = project.id and angle is not null
        order by angle) as angles,
      ${monthsJson(own, sql`project.id`, month)} as reports
    from project
      join unit on unit.jurisdiction_id = ${own} and unit.id = project.responsible_unit_id
      left join project_plan as plan
        on plan.jurisdiction_id = ${own} and plan.project_id = project.id and plan.year = ${Number(year)}
      left join lateral (
        select (sum(completed) filter (where left(month, 4)::int >= coalesce(project.completed_before_year, 0)))::bigint
                 as before,
               (sum(completed) filter (where month >= ${`${year}-01`}))::bigint as this_year
        from project_month
        where jurisdiction_id = ${own} and project_id = project.id and month < ${month}) as done on true
    where project.jurisdiction_id = ${own} and project.responsible_unit_id = ${unitId} and stage <> 'completed'
      and halt is distinct from 'withdrawn'
    order by project.id`.execute(tx);
  return rows;
}
