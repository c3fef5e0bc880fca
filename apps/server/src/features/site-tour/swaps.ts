import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

export type StoredSwap = Awaited<ReturnType<typeof findSwaps>>[number];

/** Every turn that was swapped, the earliest first. */
export const findSwaps = (tx: Tx, own: string) =>
  tx
    .selectFrom('site_tour_turn as turn')
    .innerJoin('site_tour_swap as swap', (join) =>
      join.onRef('swap.jurisdiction_id', '=', 'turn.jurisdiction_id').onRef('swap.id', '=', 'turn.swap_id'),
    )
    .select([
      'turn.rule',
      'turn.slot_key as slotKey',
      'turn.lead_post_id as lead',
      'turn.gave_post_id as gave',
      'swap.reason',
      'swap.swapped_by as by',
      'swap.swapped_post_id as postId',
      'swap.swapped_on as on',
    ])
    .where('turn.jurisdiction_id', '=', own)
    .orderBy('swap.id')
    .execute();

/** Of two people who swap turns the second waits for the first, and sees what that left. */
export async function swapsInTurn(tx: Tx, own: string): Promise<StoredSwap[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`site-tour-swap/${own}`}, 0))`.execute(tx);
  return findSwaps(tx, own);
}
