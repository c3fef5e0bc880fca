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
