import { sql } from 'kysely';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';

/** What the register holds of a project since its declared start; nobody is asked for it again. */
export interface RegisterSince {
  projectId: string;
  /** Whole yuan. */
  completed: number;
  lastMonth: string | null;
  /** The last day of the first month with a figure in the official statistics. */
  statisticsOn: string | null;
  actualStart: string | null;
  photographs: { fileId: string; month: string; takenOn: string | null }[];
}

/** @param declared the projects, each with the day (ISO) on which its start was declared */
export async function registerSince(
  tx: Tx,
  own: string,
  declared: readonly { projectId: string; declaredOn: string }[],
): Promise<Map<string, RegisterSince>> {
  if (declared.length === 0) return new Map();
  const ids = declared.map(({ projectId }) => projectId);
  const days = declared.map(({ declaredOn }) => declaredOn);
  const { rows } = await sql<RegisterSince>`
    select asked.id as "projectId", coalesce(since.completed, 0)::float8 as completed, since."lastMonth",
           (select (to_date(min(month), 'YYYY-MM') + interval '1 month - 1 day')::date::text from project_month
            where jurisdiction_id = ${own} and project_id = asked.id and statistics > 0) as "statisticsOn",
           project.actual_start as "actualStart",
           coalesce((select jsonb_agg(jsonb_build_object('fileId', file_id, 'month', month,
                       'takenOn', (taken_at at time zone ${countyTimeZone})::date::text) order by month, position)
            from project_photo where jurisdiction_id = ${own} and project_id = asked.id
              and month >= left(asked.day, 7)), '[]'::jsonb) as photographs
    from unnest(${ids}::uuid[], ${days}::text[]) as asked (id, day)
      join project on project.jurisdiction_id = ${own} and project.id = asked.id
      left join lateral (
        select sum(completed) as completed, max(month) as "lastMonth" from project_month
        where jurisdiction_id = ${own} and project_id = asked.id and month >= left(asked.day, 7)) as since on true`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.projectId, row]));
}
