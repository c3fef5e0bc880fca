import { docketSlots } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';

/** How far the list reaches, in days: the last two meetings and the next two of a half-monthly rhythm. */
const around = 40;

/** The dockets around today, with how many problems stand on each. */
export async function listDockets(view: View) {
  const { mechanism, calendar } = await rulebookOf(view);
  const from = view.today.subtract({ days: around }).toString();
  const slots = docketSlots(mechanism, calendar, from, view.today.add({ days: around }).toString());
  const rows = await view.tx
    .selectFrom('docket')
    .leftJoin('docket_item as item', (join) =>
      join
        .onRef('item.jurisdiction_id', '=', 'docket.jurisdiction_id')
        .onRef('item.rule', '=', 'docket.rule')
        .onRef('item.slot_key', '=', 'docket.slot_key'),
    )
    .select(({ fn }) => [
      'docket.rule',
      'docket.slot_key as slotKey',
      'docket.state',
      fn.count<number>('item.id').as('items'),
    ])
    .where('docket.jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('docket.cutoff_actual', '>=', from)
    .groupBy(['docket.jurisdiction_id', 'docket.rule', 'docket.slot_key'])
    .execute();
  return {
    dockets: slots.map(({ rule, key, label, cutoff }) => {
      const row = rows.find((one) => one.rule === rule && one.slotKey === key);
      return {
        rule,
        slotKey: key,
        label,
        cutoff,
        state: (row?.state ?? 'not-compiled') as 'not-compiled' | 'open' | 'frozen',
        items: row?.items ?? 0,
      };
    }),
  };
}
