import type { Tx } from '../../database/ledger-database.ts';
import type { FileStore } from './store.ts';

/** A paper that the system itself made, in the store by its content. */
export interface Paper {
  /** SHA-256 of the content, hexadecimal. */
  id: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
}

/** What papers come as, by the ending of their names. */
export const paperTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const;

/** Puts a paper into the store. Nobody finds it there before it is entered. */
export async function keepPaper(
  store: FileStore,
  name: string,
  kind: keyof typeof paperTypes,
  content: Uint8Array,
): Promise<Paper> {
  const { id, sizeBytes } = await store.put(content, content.length);
  return { id, name: `${name}.${kind}`, mediaType: paperTypes[kind], sizeBytes };
}

/** Enters a paper among the county's files, made by a person at an instant (ISO). */
export async function enterPaper(
  tx: Tx,
  jurisdictionId: string,
  paper: Paper,
  madeBy: string,
  at: string,
): Promise<void> {
  await tx
    .insertInto('file')
    .values({
      jurisdiction_id: jurisdictionId,
      id: paper.id,
      name: paper.name,
      media_type: paper.mediaType,
      size_bytes: paper.sizeBytes,
      uploaded_by: madeBy,
      uploaded_at: at,
    })
    // The same content may have been kept before.
    .onConflict((same) => same.doNothing())
    .execute();
}
