import type { Tx } from '../../database/ledger-database.ts';
import { refuse } from '../../refusal/refusal.ts';

/** A file as it is shown where it is attached. */
export interface NamedFile {
  id: string;
  name: string;
  mediaType: string;
}

/** Files of the county by their content addresses. */
export async function filesNamed(
  tx: Tx,
  jurisdictionId: string,
  ids: readonly string[],
): Promise<Map<string, NamedFile>> {
  const rows = await tx
    .selectFrom('file')
    .select(['id', 'name', 'media_type as mediaType'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', ({ fn, val }) => fn.any(val([...ids])))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** Refuses with `not-found` unless the county has received every one of these files. */
export async function requireReceived(tx: Tx, jurisdictionId: string, ids: readonly string[]): Promise<void> {
  const known = await filesNamed(tx, jurisdictionId, ids);
  if (!ids.every((id) => known.has(id))) refuse('not-found');
}
