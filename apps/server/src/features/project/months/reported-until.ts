import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';

/** What a project's unit reported for a month, and in the months of the year before it. Whole yuan. */
export interface ReportedUntil {
  /** Null while the month has no report. */
  month: ReportedMonth | null;
  before: number;
}

/** A month's report without its photographs. */
export interface MonthReport {
  completed: number;
  statistics: number | null;
  progress: string;
  problems: string | null;
  explanation: string | null;
  unchanged: boolean;
  onBehalf: boolean;
}

interface ReportedMonth extends MonthReport {
  revision: number;
}

/** Of every project, by its id: `month` (`2018-04`), and the sum of the earlier months of its year. */
export async function reportedUntil(
  tx: Tx,
  own: string,
  month: string,
): Promise<(id: string) => ReportedUntil> {
  const { rows } = await sql<{ id: string } & ReportedUntil>`
    select project_id as id,
      coalesce(sum(completed) filter (where month < ${month}), 0)::bigint as before,
      (json_agg(json_build_object('completed', completed, 'statistics', statistics, 'progress', progress,
        'problems', problems, 'explanation', explanation, 'unchanged', unchanged, 'onBehalf', on_behalf,
        'revision', revision)) filter (where month = ${month})) -> 0 as month
    from project_month
    where jurisdiction_id = ${own} and month between ${`${month.slice(0, 4)}-01`} and ${month}
    group by project_id`.execute(tx);
  const byId = new Map(rows.map(({ id, before, month: reported }) => [id, { before, month: reported }]));
  return (id) => byId.get(id) ?? { month: null, before: 0 };
}
