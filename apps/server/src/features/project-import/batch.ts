import type { UnderstoodList } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Counts } from './compare.ts';

export interface Batch {
  id: string;
  fileId: string;
  fileName: string;
  list: UnderstoodList;
  state: 'previewed' | 'applied';
  counts: Counts | null;
}

/** An import that was begun. Refuses with `not-found`. */
export async function findBatch(tx: Tx, jurisdictionId: string, id: string, lock = false): Promise<Batch> {
  const query = tx
    .selectFrom('import_batch')
    .select(['id', 'file_id', 'file_name', 'preview', 'state', 'counts'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id);
  const row = (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? refuse('not-found');
  return {
    id: row.id,
    fileId: row.file_id,
    fileName: row.file_name,
    list: row.preview as unknown as UnderstoodList,
    state: row.state as Batch['state'],
    counts: row.counts as Counts | null,
  };
}
