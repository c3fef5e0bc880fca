import { type RawBuilder, sql } from 'kysely';

/** What somebody sees of a docket item, as in `scope.ts`: problems of some units, and those that touch them. */
const ofUnits = (units: readonly string[]) => sql`(
  item.responsible_unit_id = any(${units}) or problem.responsible_unit_id = any(${units})
  or problem.involved_unit_ids && ${units}::text[])`;

/** The condition under which a file is a photograph of a project whose problem lies before a meeting for some units. */
export const photographBefore = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from project_photo as photo
      join problem on problem.jurisdiction_id = ${jurisdictionId} and problem.project_id = photo.project_id
      join docket_item as item on item.jurisdiction_id = ${jurisdictionId} and item.problem_id = problem.id
    where photo.jurisdiction_id = ${jurisdictionId} and photo.file_id = ${fileId} and ${ofUnits(units)})`;
