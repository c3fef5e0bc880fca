import { type RawBuilder, sql } from 'kysely';

/** The condition under which somebody handed a file in; the journal knows also of the second who had the same content. */
export const handedInBy = (jurisdictionId: string, fileId: string, personId: string): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from journal
    where jurisdiction_id = ${jurisdictionId} and subject_kind = 'file' and subject_id = ${fileId}
      and person_id = ${personId})`;
