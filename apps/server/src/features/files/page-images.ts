import type { Tx } from '../../database/ledger-database.ts';

/** Enters the pages of a PDF as pictures that are in the store, first page first. */
export async function enterPageImages(
  tx: Tx,
  jurisdictionId: string,
  originalId: string,
  images: readonly string[],
): Promise<void> {
  for (let first = 0; first < images.length; first += 500) {
    await tx
      .insertInto('page_image')
      .values(
        images.slice(first, first + 500).map((id, index) => ({
          jurisdiction_id: jurisdictionId,
          original_id: originalId,
          page: first + index + 1,
          id,
        })),
      )
      .onConflict((same) => same.doNothing())
      .execute();
  }
}

/** The picture of a page, as content in the store; undefined where there is none. */
export const findPageImage = (tx: Tx, jurisdictionId: string, originalId: string, page: number) =>
  tx
    .selectFrom('page_image')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('original_id', '=', originalId)
    .where('page', '=', page)
    .executeTakeFirst();
