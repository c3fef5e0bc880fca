import type { View } from '../../http/handler.ts';
import { findPapers, withIds } from '../issued-paper/index.ts';
import type { Rulebook } from '../mechanism/index.ts';

/** The notices that went out about an item, the newest first, each with its receipts. */
export async function noticesOf(view: View, rulebook: Rulebook, itemId: string) {
  const rows = await view.tx
    .selectFrom('supervision_notice_item')
    .select('paper_id as id')
    .where('jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('item_id', '=', itemId)
    .execute();
  if (rows.length === 0) return [];
  return findPapers(view, rulebook, withIds(rows.map(({ id }) => id)));
}
