import type { Tx } from '../../database/ledger-database.ts';
import { refuse } from '../../refusal/refusal.ts';

/** Files of the county by their content address. */
export async function findEvidence(tx: Tx, jurisdictionId: string, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return tx
    .selectFrom('file')
    .select(['id', 'name', 'media_type as mediaType'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', 'in', ids)
    .execute();
}

/** Refuses with `not-found` unless the county has received every one of these files. */
export async function checkReceived(tx: Tx, jurisdictionId: string, ids: readonly string[]): Promise<void> {
  const known = await findEvidence(tx, jurisdictionId, ids);
  if (known.length < new Set(ids).size) refuse('not-found');
}
