import type { Countable } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';
import { countableColumns, type CountableRow, countableOf } from '../figures/counting.ts';
import { type FactColumns, factsOf, type ProjectFacts } from './columns.ts';

/** A project of the registry with its plan of one year; whole yuan. */
export interface RegisteredProject {
  id: string;
  revision: number;
  facts: ProjectFacts;
  countable: Countable;
  unitName: string | null;
  plannedInvestment: number | null;
  goal: string | null;
}

type Row = FactColumns & CountableRow & Omit<RegisteredProject, 'facts' | 'countable'>;

/**
 * Every project of the county in the order of entry, with the plan of `year`.
 *
 * @param lock keeps them as they are until the command is through
 */
export async function allProjects(
  tx: Tx,
  jurisdictionId: string,
  year: number,
  lock = false,
): Promise<RegisteredProject[]> {
  if (lock) {
    // Before they are read: what a statement reads beside the rows it waits for is older than those rows.
    await sql`select from project where jurisdiction_id = ${jurisdictionId} order by id for update`.execute(
      tx,
    );
  }
  const { rows } = await sql<Row>`
    select project.*, ${countableColumns(jurisdictionId)}, unit.name as "unitName", plan.planned_investment as "plannedInvestment", plan.goal
    from project
      left join unit on unit.jurisdiction_id = ${jurisdictionId} and unit.id = project.responsible_unit_id
      left join project_plan as plan
        on plan.jurisdiction_id = ${jurisdictionId} and plan.project_id = project.id and plan.year = ${year}
    where project.jurisdiction_id = ${jurisdictionId}
    order by project.id`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    revision: row.revision,
    facts: factsOf(row),
    countable: countableOf(row),
    unitName: row.unitName,
    plannedInvestment: row.plannedInvestment,
    goal: row.goal,
  }));
}
