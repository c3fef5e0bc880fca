import type { CorrectedLimit, Extension, SupervisionItem, SupervisionState } from '@guatu/engine';
import { sql, type RawBuilder } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import { findParts } from './parts.ts';

/** An item as its rows say, with what the engine is asked with about it. */
export type StoredItem = NonNullable<Awaited<ReturnType<typeof findItem>>>;

/** One item that fulfils `condition`; undefined when there is none. `lock` keeps others out until the command ends. */
export async function findItem(
  tx: Tx,
  jurisdictionId: string,
  id: string,
  condition: RawBuilder<boolean>,
  lock = false,
) {
  const found = tx
    .selectFrom('supervision_item')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .where(condition);
  const row = await (lock ? found.forUpdate() : found).executeTakeFirst();
  if (!row) return undefined;
  const [extensions, corrections, parts, reporters] = await Promise.all([
    extensionsOf(tx, jurisdictionId, id),
    correctionsOf(tx, jurisdictionId, id),
    findParts(tx, jurisdictionId, row),
    reportersOf(tx, jurisdictionId, id),
  ]);
  const item: SupervisionItem = {
    state: row.state as SupervisionState,
    originalLimit: row.original_limit,
    extensions,
    corrections,
    assisting: parts,
    reporters,
    reportedOn: row.reported_on,
    closedOn: row.closed_on,
  };
  return { row, item, parts, units: { lead: row.lead_unit_id, assisting: row.assisting_unit_ids } };
}

async function extensionsOf(tx: Tx, jurisdictionId: string, itemId: string): Promise<Extension[]> {
  const rows = await tx
    .selectFrom('supervision_extension')
    .leftJoin('supervision_opinion', (join) =>
      join
        .onRef('supervision_opinion.jurisdiction_id', '=', 'supervision_extension.jurisdiction_id')
        .onRef('supervision_opinion.extension_id', '=', 'supervision_extension.id'),
    )
    .select(['requested_by', 'requested_on', 'requested_until', 'granted_until', 'decided_on', 'given_on'])
    .where('supervision_extension.jurisdiction_id', '=', jurisdictionId)
    .where('item_id', '=', itemId)
    .orderBy('requested_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    requestedBy: row.requested_by,
    requestedOn: row.requested_on,
    requestedUntil: row.requested_until,
    reviewed: row.given_on !== null,
    answer: answerOf(row),
  }));
}

function answerOf(row: { granted_until: string | null; decided_on: string | null }): Extension['answer'] {
  if (row.decided_on === null) return null;
  return row.granted_until === null ? { kind: 'refused' } : { kind: 'granted', until: row.granted_until };
}

async function correctionsOf(tx: Tx, jurisdictionId: string, itemId: string): Promise<CorrectedLimit[]> {
  const { rows } = await sql<CorrectedLimit>`
    select limit_after as until, after_extensions as after from supervision_correction
    where jurisdiction_id = ${jurisdictionId} and item_id = ${itemId} and limit_after <> limit_before
    order by id`.execute(tx);
  return rows;
}

async function reportersOf(tx: Tx, jurisdictionId: string, itemId: string): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`
    select distinct person_id as person from supervision_report
    where jurisdiction_id = ${jurisdictionId} and item_id = ${itemId}`.execute(tx);
  return rows.map(({ person }) => person);
}
