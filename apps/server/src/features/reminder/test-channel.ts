import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findChannel } from './channels.ts';
import { findSettings } from './county-hours.ts';
import { mayManage } from './policy.ts';

/** How long a test is tried, in minutes; somebody sits there waiting for it, at whatever hour. */
const testMinutes = 10;

const shapes = { email: /^[^\s@]+@[^\s@]+$/, sms: /^\+?\d{6,20}$/ };

/** Puts a message that says it is a test where the others wait; how it went stands among the deliveries. */
export async function testChannel(
  { tx, server, actor, now, today, record }: Act,
  { id, to }: { id: string; to: string | null },
): Promise<{ done: true }> {
  if (!mayManage(actor)) refuse('not-yours');
  const { jurisdiction } = server;
  const channel = (await findChannel(tx, jurisdiction.id, id)) ?? refuse('not-found');
  if ((await findSettings(tx, jurisdiction)).baseUrl === null) refuse('reminder-without-address');
  const { kind } = channel;
  const needed = kind === 'email' || kind === 'sms';
  if (needed && !(to !== null && shapes[kind].test(to))) refuse('reminder-without-recipient');
  await tx
    .insertInto('reminder_delivery')
    .values({
      jurisdiction_id: jurisdiction.id,
      id: uuidv7(),
      channel_id: id,
      purpose: 'test',
      day: today.toString(),
      items: 0,
      address: needed ? to : null,
      state: 'waiting',
      next_attempt_at: now.toString(),
      not_after: now.add({ minutes: testMinutes }).toString(),
      made_at: now.toString(),
    })
    .execute();
  record({ subject: ['reminder-channel', id], after: { tested: true } });
  return { done: true };
}
