import { type RawBuilder, sql } from 'kysely';
import { itemOfUnits } from '../meeting/index.ts';

/** The condition under which a file is the issued minutes that decide something about some units. */
export const minutesFor = (
  jurisdictionId: string,
  fileId: string,
  units: readonly string[],
): RawBuilder<boolean> =>
  sql<boolean>`exists (
    select from minutes
      join decision on decision.jurisdiction_id = ${jurisdictionId} and decision.meeting_id = minutes.meeting_id
      left join docket_item as item on item.jurisdiction_id = ${jurisdictionId} and item.id = decision.docket_item_id
      left join problem on problem.jurisdiction_id = ${jurisdictionId} and problem.id = item.problem_id
    where minutes.jurisdiction_id = ${jurisdictionId} and minutes.state = 'issued'
      and ${fileId} in (minutes.docx_file_id, minutes.pdf_file_id)
      and (decision.lead_unit_id = any(${units}) or decision.assisting_unit_ids && ${units}::text[]
        or ${itemOfUnits(units)}))`;
