import { docketSlots } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';

/** How far the list reaches, in days: some meetings back, and the next ones. */
const around = 40;

/** The dockets around today, with how many problems stand on each. What was never compiled goes with its meeting. */
export async function listDockets(view: View) {
  const { eras, calendar } = await rulebookOf(view);
  const from = view.today.subtract({ days: around }).toString();
  const slots = docketSlots(eras, calendar, from, view.today.add({ days: around }).toString());
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
    dockets: slots.flatMap(({ rule, key, label, cutoff, period }) => {
      const row = rows.find((one) => one.rule === rule && one.slotKey === key);
      if (row === undefined && period.to < view.today.toString()) return [];
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
