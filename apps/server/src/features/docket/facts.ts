import { docketSlots, type Fulfilment } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { DeskFacts } from '../../ledger/desk-facts.ts';
import { bearersIn, ruledAt, type Rulebook } from '../mechanism/index.ts';

/** How far around today the slots of dockets are linked, in days. */
const linked = 100;

/** How far back a frozen docket still shows as done, in days. */
const remembered = 400;

/** The duty to compile a docket comes round with its slot; it is met on the day the docket is frozen. */
export async function facts(
  tx: Tx,
  jurisdictionId: string,
  rulebook: Rulebook,
  today: Temporal.PlainDate,
): Promise<DeskFacts> {
  const frozen = await tx
    .selectFrom('docket')
    .select(['rule', 'slot_key', 'frozen_on', 'frozen_by'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '=', 'frozen')
    .where('frozen_on', '>=', today.subtract({ days: remembered }).toString())
    .execute();
  const fulfilments = frozen.flatMap(({ rule, slot_key: slot, frozen_on, frozen_by }): Fulfilment[] => {
    const subject = { slot: { rule, key: slot } };
    return bearersIn(ruledAt(rulebook, subject.slot), 'compile-docket', subject, frozen_on ?? '').map(
      (bearer) => ({
        action: 'compile-docket',
        slot,
        bearer,
        at: frozen_on ?? '',
        by: frozen_by ?? '',
      }),
    );
  });
  return { triggers: [], fulfilments, links: linksAround(rulebook, today) };
}

function linksAround({ eras, calendar }: Rulebook, today: Temporal.PlainDate): DeskFacts['links'] {
  const from = today.subtract({ days: linked }).toString();
  const slots = docketSlots(eras, calendar, from, today.add({ days: linked }).toString());
  return Object.fromEntries(
    slots.map(({ rule, key }) => [
      key,
      { title: key, path: `/resolution/dockets/${rule}/${encodeURIComponent(key)}` },
    ]),
  );
}
