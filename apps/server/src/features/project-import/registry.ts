import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { allProjects, allRecords, reportedUntil } from '../project/index.ts';
import type { Registry } from './compare.ts';

/** The registry as lists are compared with it: plans and lists of `year`, and what was reported until its `month` (1 to 12). */
export async function readRegistry(
  tx: Tx,
  own: string,
  { mechanism }: Rulebook,
  year: number,
  month: number | null = null,
  lock = false,
): Promise<Registry> {
  const projects = await allProjects(tx, own, year, lock);
  const recordOf = await allRecords(tx, own, year);
  return {
    projects: projects.map((project) => ({ ...project, record: recordOf(project.id) })),
    year,
    reported: month === null ? null : await reportedUntil(tx, own, monthText(year, month)),
    lists: mechanism.designations,
    undone: await undoneProjects(tx, own),
  };
}

/** Projects that an import entered which was undone. */
async function undoneProjects(tx: Tx, own: string): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select import_write.project_id as id
    from import_write
      join import_batch as batch on batch.jurisdiction_id = ${own} and batch.id = import_write.batch_id
    where import_write.jurisdiction_id = ${own} and before is null and batch.state = 'undone'`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** @example monthText(2018, 4) // '2018-04' */
export const monthText = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}`;
