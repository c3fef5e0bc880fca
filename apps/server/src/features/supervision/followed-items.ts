import type { SupervisionState } from '@guatu/engine';
import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import type { Step } from './move.ts';
import { lastOfParts, type PartSaid } from './parts.ts';

/** Something done on a day of the county (ISO) by a person; null where an event did it. */
interface Done {
  on: string;
  by: string | null;
}

/** An item with its steps and extensions, oldest first. */
export interface FollowedItem {
  id: string;
  matter: string;
  requirement: string;
  lead: string;
  assisting: string[];
  state: SupervisionState;
  /** The limit that holds. */
  limit: string;
  openedOn: string;
  /** Since when it is the lead's: since it was opened, or a correction put that unit there. */
  ledSince: string;
  /** Under which it is followed up. */
  clause: string;
  /** A report of the lead's stands. */
  reported: boolean;
  steps: Array<Done & { step: 'opened' | Step['step'] }>;
  extensions: Array<{ id: string; on: string; reviewed: Done | null; answered: Done | null }>;
  parts: PartSaid[];
}

/** Every item that is open, or was closed on or after a day (ISO). */
export async function followedItems(
  tx: Tx,
  jurisdictionId: string,
  closedSince: string,
): Promise<FollowedItem[]> {
  const { rows } = await sql<FollowedItem>`
    select item.id, item.matter, item.requirement, item.state, item.clause, item.lead_unit_id as lead,
           item.assisting_unit_ids as assisting, item.current_limit as limit, steps.steps->0->>'on' as "openedOn",
           coalesce((select max(corrected_on)::text from supervision_correction as correction
                     where correction.jurisdiction_id = item.jurisdiction_id and correction.item_id = item.id
                       and lead_before <> lead_after), steps.steps->0->>'on') as "ledSince",
           item.reported_on is not null as reported,
           steps.steps, coalesce(extensions.extensions, '[]') as extensions,
           ${lastOfParts('item')} as parts
    from supervision_item as item
      cross join lateral (
        select jsonb_agg(jsonb_build_object('step', step, 'on', entered_on, 'by', person_id) order by position) as steps
        from supervision_passage
        where jurisdiction_id = item.jurisdiction_id and item_id = item.id
      ) as steps
      cross join lateral (
        select jsonb_agg(jsonb_build_object('id', id, 'on', requested_on,
          'reviewed', (select jsonb_build_object('on', given_on, 'by', given_by) from supervision_opinion as opinion
                       where opinion.jurisdiction_id = item.jurisdiction_id
                         and opinion.extension_id = supervision_extension.id),
          'answered', case when decided_on is not null
                           then jsonb_build_object('on', decided_on, 'by', decided_by) end) order by id) as extensions
        from supervision_extension
        where jurisdiction_id = item.jurisdiction_id and item_id = item.id
      ) as extensions
    where item.jurisdiction_id = ${jurisdictionId}
      and (item.state <> 'closed' or item.closed_on >= ${closedSince})
    order by item.id`.execute(tx);
  return rows;
}
