import type { Halt, Stage } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';

/** What a list is narrowed to; absent narrows nothing. */
export interface ProjectFilter {
  search?: string | undefined;
  unit?: string | undefined;
  category?: string | undefined;
  stage?: Stage | undefined;
  list?: string | undefined;
  halt?: Halt | undefined;
  /** Only these. */
  ids?: readonly string[] | undefined;
}

/** The condition on `project` of a filter within what the person may see. */
export function projectsWhere(
  jurisdictionId: string,
  year: number,
  scope: Scope,
  { search, unit, category, stage, list, halt, ids }: ProjectFilter,
): RawBuilder<boolean> {
  const conditions = [sql`project.jurisdiction_id = ${jurisdictionId}`];
  if (scope !== null) conditions.push(sql`project.responsible_unit_id = any(${scope})`);
  if (search) conditions.push(sql`position(lower(${search}) in project.search) > 0`);
  if (unit) conditions.push(sql`project.responsible_unit_id = ${unit}`);
  if (category) conditions.push(sql`${category} = any(project.category)`);
  if (ids) conditions.push(sql`project.id = any(${ids})`);
  if (stage) conditions.push(sql`project.stage = ${stage}`);
  // What has left the plan is listed when it is asked for.
  conditions.push(halt ? sql`project.halt = ${halt}` : sql`project.halt is distinct from 'withdrawn'`);
  if (list) {
    conditions.push(sql`exists (
      select from project_designation as listed
      where listed.jurisdiction_id = ${jurisdictionId} and listed.project_id = project.id
        and listed.list_id = ${list} and listed.year = ${year})`);
  }
  return sql<boolean>`${sql.join(conditions, sql` and `)}`;
}

/**
 * How many projects a filter leaves. Without a search or another condition the kept figures know; counting
 * thousands of rows to write "page 1 of 100" would cost more than the page.
 */
export function totalOf(
  jurisdictionId: string,
  scope: Scope,
  filter: ProjectFilter,
  where: RawBuilder<boolean>,
): RawBuilder<number> {
  const { search, category, stage, list, halt, unit, ids } = filter;
  if (search || category || stage || list || halt || ids)
    return sql`(select count(*) from project where ${where})`;
  const units = unit ? [unit] : scope;
  return sql`(
    select coalesce(sum(listed), 0) from unit_figures
    where jurisdiction_id = ${jurisdictionId}
      ${units === null ? sql`` : sql`and unit_id = any(${units})`}
      ${unit && scope !== null ? sql`and unit_id = any(${scope})` : sql``})`;
}
