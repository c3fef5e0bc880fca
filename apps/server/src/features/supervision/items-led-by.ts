import type { Tx } from '../../database/ledger-database.ts';

/** The items that units lead and that are not closed, by the limit that holds. */
export const itemsLedBy = (tx: Tx, jurisdictionId: string, units: readonly string[]) =>
  tx
    .selectFrom('supervision_item')
    .select((row) => [
      'matter',
      'requirement',
      'lead_unit_id as lead',
      'source_number as source',
      'current_limit as limit',
      row.ref('state').$castTo<'open' | 'acknowledged' | 'reported' | 'sent-back'>().as('state'),
    ])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '<>', 'closed')
    .where('lead_unit_id', '=', ({ fn, val }) => fn.any(val([...units])))
    .orderBy('current_limit')
    .orderBy('id')
    .execute();
