import { sql } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { type columnsOf, type FactColumns, factsOf, type ProjectFacts } from './columns.ts';

/**
 * The project, locked until the command is through. Refuses with `not-found`, and with `conflict` (who, when) where it
 * was changed after the person opened it.
 */
export async function findForChange(
  tx: Tx,
  jurisdictionId: string,
  id: string,
  revision: number,
): Promise<ProjectFacts> {
  const { rows } = await sql<FactColumns & { revision: number; changed_at: string; by: string }>`
    select project.*, person.name as by
    from project
      join person on person.jurisdiction_id = project.jurisdiction_id and person.id = project.changed_by
    where project.jurisdiction_id = ${jurisdictionId} and project.id = ${id}
    for update of project`.execute(tx);
  const row = rows[0] ?? refuse('not-found');
  if (row.revision !== revision) refuse('conflict', { by: row.by, at: row.changed_at });
  return factsOf(row);
}

/** Writes `columns`, if any of the project's own changed, and the next revision with who made it and when. */
export async function stampChange(
  tx: Tx,
  jurisdictionId: string,
  change: { id: string; revision: number; personId: string; at: string },
  columns: Partial<ReturnType<typeof columnsOf>> = {},
): Promise<{ id: string; revision: number }> {
  const { id, revision, personId, at } = change;
  await tx
    .updateTable('project')
    .set({ ...columns, revision: revision + 1, changed_by: personId, changed_at: at })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
  return { id, revision: revision + 1 };
}
