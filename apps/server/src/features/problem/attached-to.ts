import { type RawBuilder, sql } from 'kysely';

/** The condition under which a file is in the dossier of a problem of some units, and was not withdrawn from it. */
export const attachedTo = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from problem
    where problem.jurisdiction_id = ${jurisdictionId}
      and (problem.responsible_unit_id = any(${units}) or problem.involved_unit_ids && ${units}::text[])
      and (exists (select from problem_file as entry
                   where entry.jurisdiction_id = ${jurisdictionId} and entry.problem_id = problem.id
                     and entry.file_id = ${fileId} and entry.withdrawn_on is null)
        or exists (select from problem_remark as remark
                   where remark.jurisdiction_id = ${jurisdictionId} and remark.problem_id = problem.id
                     and ${fileId} = any(remark.file_ids))))`;
