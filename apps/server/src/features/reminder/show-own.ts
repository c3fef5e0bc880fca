import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import { findChannels } from './channels.ts';
import { findSettings } from './county-hours.ts';
import type { DeliveryState } from './list-deliveries.ts';
import { findWish } from './wishes.ts';

/** Where and when the person asking is told, and whether the last message arrived. */
export async function showOwn({ tx, server, actor }: View) {
  const { id } = server.jurisdiction;
  const [wish, settings, channels, email, sms] = await Promise.all([
    findWish(tx, id, actor.personId),
    findSettings(tx, server.jurisdiction),
    findChannels(tx, id),
    findLast(tx, id, actor.personId, 'email'),
    findLast(tx, id, actor.personId, 'sms'),
  ]);
  const open = (kind: string) => channels.some((one) => one.kind === kind && one.enabled);
  return {
    ...wish,
    countyHours: settings.hours,
    channels: { email: { open: open('email'), last: email }, sms: { open: open('sms'), last: sms } },
  };
}

async function findLast(tx: Tx, jurisdictionId: string, personId: string, kind: 'email' | 'sms') {
  const row = await tx
    .selectFrom('reminder_delivery as delivery')
    .innerJoin('reminder_channel as channel', (join) =>
      join
        .onRef('channel.jurisdiction_id', '=', 'delivery.jurisdiction_id')
        .onRef('channel.id', '=', 'delivery.channel_id'),
    )
    .select((one) => [one.ref('delivery.state').$castTo<DeliveryState>().as('state'), 'delivery.day'])
    .where('delivery.jurisdiction_id', '=', jurisdictionId)
    .where('delivery.person_id', '=', personId)
    .where('channel.kind', '=', kind)
    .orderBy('delivery.made_at', 'desc')
    .executeTakeFirst();
  return row ?? null;
}
