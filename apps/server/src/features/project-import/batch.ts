import type { UnderstoodList } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Counts } from './compare.ts';

export interface Batch {
  id: string;
  fileId: string;
  fileName: string;
  list: UnderstoodList;
  state: 'previewed' | 'applied' | 'undone';
  counts: Counts | null;
  otherSheets: string[];
  year: number | null;
  /** 1 to 12 of that year. */
  month: number | null;
  undone: { by: string; at: string; reason: string } | null;
}

/** An import that was begun. Refuses with `not-found`. */
export async function findBatch(tx: Tx, jurisdictionId: string, id: string, lock = false): Promise<Batch> {
  const query = tx
    .selectFrom('import_batch')
    .selectAll()
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
    otherSheets: row.other_sheets,
    year: row.year,
    month: row.month,
    undone: await undoingOf(tx, jurisdictionId, row),
  };
}

interface Undoing {
  undone_by: string | null;
  undone_at: string | null;
  undo_reason: string | null;
}

async function undoingOf(tx: Tx, own: string, { undone_by, undone_at, undo_reason }: Undoing) {
  if (undone_by === null || undone_at === null || undo_reason === null) return null;
  const { name } = await tx
    .selectFrom('person')
    .select('name')
    .where('jurisdiction_id', '=', own)
    .where('id', '=', undone_by)
    .executeTakeFirstOrThrow();
  return { by: name, at: undone_at, reason: undo_reason };
}
