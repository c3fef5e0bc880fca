import type { DocketField } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { doerOf, type Rulebook, unitName } from '../mechanism/index.ts';

/** What was changed on items after their list was put to the meeting, by item, in order. */
export async function changesOf(
  { tx, server }: Pick<View, 'tx' | 'server'>,
  rulebook: Rulebook,
  itemIds: readonly string[],
) {
  const rows = await tx
    .selectFrom('docket_change')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('item_id', '=', ({ fn, val }) => fn.any(val([...itemIds])))
    .orderBy('changed_at')
    .orderBy('id')
    .execute();
  const said = (field: string, value: string | null) =>
    field === 'responsible-unit' && value !== null ? unitName(rulebook, value) : value;
  const present = (row: (typeof rows)[number]) => ({
    field: row.field as DocketField,
    before: said(row.field, row.before),
    after: said(row.field, row.after),
    reason: row.reason,
    on: row.changed_on,
    by: doerOf(rulebook, row.person_id, row.post_id),
  });
  const byItem = Map.groupBy(rows, (row) => row.item_id);
  return new Map([...byItem].map(([id, of]) => [id, of.map(present)]));
}
