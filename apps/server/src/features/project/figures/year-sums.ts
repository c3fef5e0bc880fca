import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';

export interface YearSum {
  projectId: string;
  year: number;
  /** Whole yuan. */
  planned: number;
  completed: number;
}

/** What was planned for and reported by each of the projects, by year. */
export async function yearSums(tx: Tx, jurisdictionId: string, ids: readonly string[]): Promise<YearSum[]> {
  const { rows } = await sql<YearSum>`
    select project_id as "projectId", year, sum(planned)::bigint as planned, sum(completed)::bigint as completed
    from (
      select project_id, year, coalesce(planned_investment, 0) as planned, 0 as completed
      from project_plan where jurisdiction_id = ${jurisdictionId} and project_id = any(${ids})
      union all
      select project_id, left(month, 4)::int, 0, completed
      from project_month where jurisdiction_id = ${jurisdictionId} and project_id = any(${ids})) as said
    group by 1, 2`.execute(tx);
  return rows;
}
