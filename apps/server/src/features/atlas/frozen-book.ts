import { type RawBuilder, sql } from 'kysely';

/** The condition under which a file is a frozen edition: what is issued under a number everybody in the house may read. */
export const frozenBook = (jurisdictionId: string, fileId: string): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from atlas_edition
    where jurisdiction_id = ${jurisdictionId} and ${fileId} in (pdf_file_id, docx_file_id, pptx_file_id)
      and state = 'frozen')`;
