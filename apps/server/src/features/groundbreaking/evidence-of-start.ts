import { type RawBuilder, sql } from 'kysely';

/** The condition under which a file is evidence of the start of a project that one of some units answers for. */
export const evidenceOfStart = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from groundbreaking_check as start
      join project on project.jurisdiction_id = ${jurisdictionId} and project.id = start.project_id
    where start.jurisdiction_id = ${jurisdictionId} and ${fileId} = any(start.file_ids)
      and project.responsible_unit_id = any(${units}))`;
