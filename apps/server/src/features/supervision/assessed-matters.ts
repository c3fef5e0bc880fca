import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import { lastOfParts, type PartSaid } from './parts.ts';

/** A matter as an assessment looks at it: whose it is, by when it was owed, and what became of it. ISO dates. */
export interface AssessedItem {
  id: string;
  matter: string;
  clause: string;
  lead: string;
  assisting: string[];
  decidedOn: string;
  originalLimit: string;
  limit: string;
  reportedOn: string | null;
  extendedOn: string[];
  sentBackOn: string[];
  closedOn: string | null;
  parts: PartSaid[];
}

/**
 * Every matter decided by one day (ISO) of which something fell on or after another, in the order of entry. Its original
 * limit is the one decided, or as a correction of the minutes has it; what befell it before it was handed over to another
 * lead is not that one's.
 */
export async function assessedItems(
  tx: Tx,
  jurisdictionId: string,
  from: string,
  to: string,
): Promise<AssessedItem[]> {
  const { rows } = await sql<AssessedItem>`
    select item.id, item.matter, item.clause, item.lead_unit_id as lead, item.assisting_unit_ids as assisting,
           item.source_on as "decidedOn", coalesce(corrected.limit_on, item.original_limit) as "originalLimit",
           item.current_limit as limit,
           item.reported_on as "reportedOn", item.closed_on as "closedOn", ${lastOfParts('item')} as parts,
           array(select decided_on::text from supervision_extension as extension
                 where extension.jurisdiction_id = item.jurisdiction_id and extension.item_id = item.id
                   and granted_until is not null and decided_at >= lead.since order by decided_on) as "extendedOn",
           array(select entered_on::text from supervision_passage as passage
                 where passage.jurisdiction_id = item.jurisdiction_id and passage.item_id = item.id
                   and step = 'sent-back' and entered_at >= lead.since order by position) as "sentBackOn"
    from supervision_item as item
      left join lateral (
        select limit_after as limit_on from supervision_correction as correction
        where correction.jurisdiction_id = item.jurisdiction_id and correction.item_id = item.id
          and limit_after <> limit_before
        order by id desc limit 1) as corrected on true
      cross join lateral (
        select coalesce(max(corrected_at), '-infinity') as since from supervision_correction as correction
        where correction.jurisdiction_id = item.jurisdiction_id and correction.item_id = item.id
          and lead_after <> lead_before) as lead
    where item.jurisdiction_id = ${jurisdictionId} and item.source_on <= ${to}
      and (item.state <> 'closed' or greatest(item.current_limit, item.closed_on, item.source_on) >= ${from})
    order by item.id`.execute(tx);
  return rows;
}
