import type { Stage } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';

export interface MonthRow {
  month: string;
  completed: number;
  statistics: number | null;
  progress: string;
  problems: string | null;
  explanation: string | null;
  unchanged: boolean;
  onBehalf: boolean;
  revision: number;
  reportedBy: string;
  reportedAt: string;
  postName: string;
  photographs: MonthPhotograph[];
}

interface MonthPhotograph {
  fileId: string;
  caption: string | null;
  takenAt: string | null;
  stage: Stage | null;
  angle: string | null;
  /** Longitude and latitude. */
  place: [number, number] | null;
}

/** Instants inside JSON, in the form in which they travel. */
const iso = (column: RawBuilder<unknown>) =>
  sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/**
 * A JSON array of the months of the project `projectId` names in the surrounding query, newest first, each with its
 * photographs in order.
 *
 * @param month only this one, such as `sql\`'2018-05'\``
 */
export const monthsJson = (
  jurisdictionId: string,
  projectId: RawBuilder<unknown>,
  month?: string,
): RawBuilder<MonthRow[]> => sql`(
  select coalesce(json_agg(json_build_object(
    'month', reported.month, 'completed', reported.completed, 'statistics', reported.statistics,
    'progress', reported.progress, 'problems', reported.problems, 'explanation', reported.explanation,
    'unchanged', reported.unchanged, 'onBehalf', reported.on_behalf,
    'revision', reported.revision, 'reportedAt', ${iso(sql`reported.reported_at`)}, 'reportedBy', reporter.name,
    'postName', office.name,
    'photographs', (
      select coalesce(json_agg(json_build_object('fileId', file_id, 'caption', caption,
        'takenAt', ${iso(sql`taken_at`)}, 'stage', stage, 'angle', angle,
        'place', case when longitude is not null then json_build_array(longitude, latitude) end
        ) order by position), '[]')
      from project_photo
      where jurisdiction_id = ${jurisdictionId} and project_id = reported.project_id and month = reported.month)
    ) order by reported.month desc), '[]')
  from project_month as reported
    join person as reporter
      on reporter.jurisdiction_id = ${jurisdictionId} and reporter.id = reported.reported_by
    join post as office on office.jurisdiction_id = ${jurisdictionId} and office.id = reported.post_id
  where reported.jurisdiction_id = ${jurisdictionId} and reported.project_id = ${projectId}
    ${month === undefined ? sql`` : sql`and reported.month = ${month}`})`;
