import { type Gap, gapsOf } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';
import type { FactColumns } from './columns.ts';
import { type RecordColumns, recordColumns, recordOf } from './record-of.ts';

/** What is missing or stale in the records of some projects as of a day (ISO), by the project's id. */
export async function gapsIn(
  tx: Tx,
  jurisdictionId: string,
  ids: readonly string[],
  asOf: string,
): Promise<Map<string, Gap[]>> {
  const { rows } = await sql<FactColumns & RecordColumns & { id: string }>`
    select project.*, ${recordColumns(jurisdictionId, asOf.slice(0, 7))}
    from project
    where project.jurisdiction_id = ${jurisdictionId} and project.id = any(${ids})`.execute(tx);
  return new Map(rows.map((row) => [row.id, gapsOf(recordOf(row), asOf)]));
}
