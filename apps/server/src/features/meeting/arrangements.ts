import type { Arrangement } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';

/** The days set for meetings so far, and the slots that were skipped. */
export async function arrangements(tx: Tx, jurisdictionId: string): Promise<Arrangement[]> {
  const rows = await tx
    .selectFrom('meeting')
    .select(['rule', 'slot_key as key', 'state', 'held_on as heldOn'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .execute();
  return rows.map(({ rule, key, state, heldOn }) => ({
    rule,
    key,
    date: state === 'skipped' ? null : heldOn,
  }));
}
