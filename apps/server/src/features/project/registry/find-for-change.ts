import type { Countable } from '@guatu/engine';
import { sql } from 'kysely';
import type { Updateable } from 'kysely';
import type { Tx } from '../../../database/ledger-database.ts';
import type { DB } from '../../../database/schema.generated.ts';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { type CountableRow, countableOf } from '../figures/counting.ts';
import { type FactColumns, factsOf, type ProjectFacts } from './columns.ts';

/** A project as it stands before it is changed, locked until the command is through. */
export interface StoredProject {
  id: string;
  facts: ProjectFacts;
  countable: Countable;
  packageId: string | null;
  haltedOn: string | null;
  haltReason: string | null;
}

type Row = FactColumns &
  CountableRow & {
    package_id: string | null;
    halted_on: string | null;
    halt_reason: string | null;
    revision: number;
    changed_at: string;
    by: string;
  };

/**
 * The project, locked until the command is through. Refuses with `not-found`, and with `conflict` (who, when) where it
 * was changed after the person opened it.
 *
 * @param revision null takes it as it stands
 */
export async function findForChange(
  tx: Tx,
  jurisdictionId: string,
  id: string,
  revision: number | null,
): Promise<StoredProject> {
  const { rows } = await sql<Row>`
    select project.*, person.name as by, null as part_of
    from project
      join person on person.jurisdiction_id = project.jurisdiction_id and person.id = project.changed_by
    where project.jurisdiction_id = ${jurisdictionId} and project.id = ${id}
    for update of project`.execute(tx);
  const row = rows[0] ?? refuse('not-found');
  if (revision !== null && row.revision !== revision) refuse('conflict', { by: row.by, at: row.changed_at });
  // Asked once the part is locked: whoever changes how a package counts locks its parts first.
  const part_of = row.package_id === null ? null : await countingOf(tx, jurisdictionId, row.package_id);
  return {
    id,
    facts: factsOf(row),
    countable: countableOf({ ...row, part_of }),
    packageId: row.package_id,
    haltedOn: row.halted_on,
    haltReason: row.halt_reason,
  };
}

async function countingOf(tx: Tx, jurisdictionId: string, packageId: string): Promise<string | null> {
  const { package_counts } = await tx
    .selectFrom('project')
    .select('package_counts')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', packageId)
    .executeTakeFirstOrThrow();
  return package_counts;
}

/** Writes `columns`, if any of the project's own changed, and the next revision with who made it and when. */
export async function stampChange(
  { tx, server, actor, now }: Pick<Act, 'tx' | 'server' | 'actor' | 'now'>,
  { id, revision }: { id: string; revision: number },
  columns: Updateable<DB['project']> = {},
): Promise<{ id: string; revision: number }> {
  await tx
    .updateTable('project')
    .set({ ...columns, revision: revision + 1, changed_by: actor.personId, changed_at: now.toString() })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
  return { id, revision: revision + 1 };
}
