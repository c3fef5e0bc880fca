import { type RawBuilder, sql } from 'kysely';

/** The condition under which a file is a photograph of a project that one of some units answers for. */
export const photographOf = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from project_photo as photo
      join project on project.jurisdiction_id = ${jurisdictionId} and project.id = photo.project_id
    where photo.jurisdiction_id = ${jurisdictionId} and photo.file_id = ${fileId}
      and project.responsible_unit_id = any(${units}))`;
