import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { Channel } from './channels.ts';
import type { Outcome } from './gateway/outcome.ts';
import { mayManage } from './policy.ts';

export type DeliveryState = 'waiting' | 'sending' | 'sent' | 'failed' | 'unknown';

const shown = 200;

/** What was sent or is to be sent, the latest first: to whom and how it went, and nothing of what it is about. */
export async function listDeliveries({ tx, server, actor }: View) {
  if (!mayManage(actor)) refuse('not-yours');
  const rows = await tx
    .selectFrom('reminder_delivery as delivery')
    .innerJoin('reminder_channel as channel', (join) =>
      join
        .onRef('channel.jurisdiction_id', '=', 'delivery.jurisdiction_id')
        .onRef('channel.id', '=', 'delivery.channel_id'),
    )
    .leftJoin('person', (join) =>
      join
        .onRef('person.jurisdiction_id', '=', 'delivery.jurisdiction_id')
        .onRef('person.id', '=', 'delivery.person_id'),
    )
    .leftJoin('unit', (join) =>
      join
        .onRef('unit.jurisdiction_id', '=', 'channel.jurisdiction_id')
        .onRef('unit.id', '=', 'channel.unit_id'),
    )
    .select((row) => [
      'delivery.id',
      row.ref('channel.kind').$castTo<Channel['kind']>().as('kind'),
      row.ref('delivery.purpose').$castTo<'digest' | 'test'>().as('purpose'),
      row.fn.coalesce('person.name', 'unit.name').as('to'),
      'delivery.day',
      row.ref('delivery.state').$castTo<DeliveryState>().as('state'),
      'delivery.attempts',
      'delivery.next_attempt_at as nextAttemptAt',
      row
        .ref('delivery.reason')
        .$castTo<Outcome['reason'] | 'interrupted' | 'hours-over' | null>()
        .as('reason'),
      'delivery.last_words as lastWords',
      row.fn.coalesce('delivery.settled_at', 'delivery.made_at').as('at'),
    ])
    .where('delivery.jurisdiction_id', '=', server.jurisdiction.id)
    .orderBy('delivery.made_at', 'desc')
    .orderBy('delivery.id', 'desc')
    .limit(shown)
    .execute();
  return {
    deliveries: rows.map(({ nextAttemptAt, ...row }) => ({
      ...row,
      nextAttemptAt: row.state === 'waiting' ? nextAttemptAt : null,
    })),
  };
}
