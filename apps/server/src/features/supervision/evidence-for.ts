import { type RawBuilder, sql } from 'kysely';

/** The condition under which a file is evidence, or a paper asking for an extension, of an item of some units. */
export const evidenceFor = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from supervision_item as item
    where item.jurisdiction_id = ${jurisdictionId}
      and (item.lead_unit_id = any(${units}) or item.assisting_unit_ids && ${units}::text[])
      and (exists (select from supervision_report as report
                   where report.jurisdiction_id = ${jurisdictionId} and report.item_id = item.id
                     and ${fileId} = any(report.file_ids))
        or exists (select from supervision_extension as extension
                   where extension.jurisdiction_id = ${jurisdictionId} and extension.item_id = item.id
                     and extension.file_id = ${fileId})))`;
