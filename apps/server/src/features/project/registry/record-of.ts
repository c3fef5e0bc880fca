import { type ProjectRecord, sourcesBeyondTotal } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { FactColumns } from './columns.ts';

/** What a record's completeness is judged by, beside the project's own columns. */
export interface RecordColumns {
  halt: string | null;
  has_position: boolean;
  sources: { amount: number }[];
  has_permits: boolean;
  annual_plan: number | null;
  plan_goal: string | null;
  entered_on: string;
  last_month: string | null;
  months_unchanged: number;
  last_photograph: string | null;
}

/**
 * Those columns for the project of the surrounding query, as of a month (`2018-05`): the run of "no change" is counted
 * back from its last report.
 */
export const recordColumns = (own: string, month: string): RawBuilder<RecordColumns> => sql`
  project.entered_on, project.position is not null as has_position,
  (select coalesce(json_agg(json_build_object('amount', amount)), '[]') from project_source
   where jurisdiction_id = ${own} and project_id = project.id) as sources,
  exists (select from project_permit where jurisdiction_id = ${own} and project_id = project.id) as has_permits,
  (select planned_investment from project_plan
   where jurisdiction_id = ${own} and project_id = project.id and year = ${Number(month.slice(0, 4))}) as annual_plan,
  (select goal from project_plan
   where jurisdiction_id = ${own} and project_id = project.id and year = ${Number(month.slice(0, 4))}) as plan_goal,
  (select max(month) from project_month
   where jurisdiction_id = ${own} and project_id = project.id and month <= ${month}) as last_month,
  (select count(*)::int from project_month
   where jurisdiction_id = ${own} and project_id = project.id and month <= ${month} and month > coalesce((
     select max(month) from project_month
     where jurisdiction_id = ${own} and project_id = project.id and month <= ${month} and not unchanged), '')
  ) as months_unchanged,
  (select max(month) from project_photo
   where jurisdiction_id = ${own} and project_id = project.id and month <= ${month}) as last_photograph`;

/** The record that those columns hold. */
export const recordOf = (row: FactColumns & RecordColumns): ProjectRecord => {
  const beyondTotal = sourcesBeyondTotal(row.sources, row.total_investment);
  return {
    stage: row.stage as ProjectRecord['stage'],
    halt: row.halt as ProjectRecord['halt'],
    nationalCode: row.national_code,
    owner: row.owner,
    responsibleUnitId: row.responsible_unit_id,
    place: row.place,
    hasPosition: row.has_position,
    content: row.content,
    startYear: row.start_year,
    endYear: row.end_year,
    totalInvestment: row.total_investment,
    beyondTotal,
    hasSources: row.sources.length > 0,
    annualPlan: row.annual_plan,
    goal: row.plan_goal,
    hasPermits: row.has_permits,
    plannedFinish: row.planned_finish,
    actualStart: row.actual_start,
    actualFinish: row.actual_finish,
    enteredOn: row.entered_on,
    lastMonth: row.last_month,
    monthsUnchanged: row.months_unchanged,
    lastPhotograph: row.last_photograph,
  };
};
