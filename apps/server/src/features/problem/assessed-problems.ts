import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** A problem as an assessment looks at it. ISO dates. */
export interface ProblemHistory {
  id: string;
  title: string;
  unit: string;
  raisedOn: string;
  returnedOn: string[];
  /** When it was first found settled, or closed. */
  solvedOn: string | null;
}

/** What became of every problem raised by a day (ISO), in the order of entry. */
export async function assessedProblems(
  tx: Tx,
  jurisdictionId: string,
  to: string,
): Promise<ProblemHistory[]> {
  const { rows } = await sql<ProblemHistory>`
    select problem.id, problem.title, problem.responsible_unit_id as unit,
           min(entered_on)::text as "raisedOn",
           coalesce(array_agg(entered_on::text order by position) filter (where passage.state = 'returned'), '{}')
             as "returnedOn",
           (min(entered_on) filter (where passage.state in ('settled', 'closed')))::text as "solvedOn"
    from problem
      join problem_passage as passage
        on passage.jurisdiction_id = problem.jurisdiction_id and passage.problem_id = problem.id
    where problem.jurisdiction_id = ${jurisdictionId}
    group by problem.jurisdiction_id, problem.id
    having min(entered_on) <= ${to}
    order by problem.id`.execute(tx);
  return rows;
}
