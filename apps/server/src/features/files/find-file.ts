import type { Tx } from '../../database/ledger-database.ts';

/** A file of the county, or its rendition of the given width; undefined when there is none. */
export async function findFile(tx: Tx, jurisdictionId: string, id: string, width: number | null) {
  const file = await tx
    .selectFrom('file')
    .select(['id', 'name', 'media_type as mediaType'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!file || width === null) return file;
  const rendition = await tx
    .selectFrom('rendition')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('original_id', '=', id)
    .where('width', '=', width)
    .executeTakeFirst();
  return rendition && { id: rendition.id, name: file.name, mediaType: 'image/jpeg' };
}
