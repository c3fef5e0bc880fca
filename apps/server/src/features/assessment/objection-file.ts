import { type RawBuilder, sql } from 'kysely';

/** The condition under which a file was handed in with an objection of some units; of any, where they are null. */
export const objectionFile = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[] | null,
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from assessment_objection
    where jurisdiction_id = ${jurisdictionId} and ${fileId} = any(file_ids)
      ${units === null ? sql`` : sql`and unit_id = any(${units})`})`;
