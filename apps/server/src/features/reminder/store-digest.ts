import type { Digest } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import { v5 as uuidv5, v7 as uuidv7 } from 'uuid';
import { perform, type Write } from '../../ledger/perform.ts';
import type { Server } from '../../server.ts';
import type { ReminderSettings } from './county-hours.ts';
import type { Line } from './lines.ts';
import type { Recipient } from './recipients.ts';

export interface MadeDigest extends Digest {
  recipient: Recipient;
  lines: Line[];
}

/**
 * Keeps a digest and what is to be sent of it. The command's key is made from recipient and day, so that of two servers
 * that made the same one, one is kept.
 */
export async function storeDigest(
  server: Server,
  digest: MadeDigest,
  settings: ReminderSettings,
  now: Temporal.ZonedDateTime,
): Promise<void> {
  const { recipient, day } = digest;
  const command = {
    jurisdictionId: server.jurisdiction.id,
    key: uuidv5(`reminder ${day}`, recipient.id),
    verb: 'reminder.digest',
    actor: null,
    input: { recipient: recipient.id, day },
    now: now.toInstant(),
  };
  await perform(server.database, command, (write) => insert(write, server, digest, settings, now));
}

async function insert(
  { tx, now: at }: Write,
  { jurisdiction }: Server,
  { recipient, day, lines, estimated }: MadeDigest,
  { baseUrl }: ReminderSettings,
  now: Temporal.ZonedDateTime,
): Promise<null> {
  const own = {
    jurisdiction_id: jurisdiction.id,
    person_id: recipient.personId,
    day,
    made_at: at.toString(),
  };
  await tx
    .insertInto('reminder_digest')
    .values({
      ...own,
      recipient_id: recipient.id,
      channel_id: recipient.personId === null ? recipient.id : null,
      lines: JSON.stringify(lines),
      estimated,
    })
    .execute();
  // A message without a link would be of no use.
  if (baseUrl === null || recipient.outside.length === 0) return null;
  await tx
    .insertInto('reminder_delivery')
    .values(
      recipient.outside.map(({ channelId, address }) => ({
        ...own,
        id: uuidv7(),
        channel_id: channelId,
        purpose: 'digest',
        items: lines.length,
        address,
        state: 'waiting',
        next_attempt_at: at.toString(),
        not_after: endOf(recipient.hours.to, now).toString(),
      })),
    )
    .execute();
  return null;
}

/** The instant at which a day's hours end. */
export function endOf(to: string, now: Temporal.ZonedDateTime): Temporal.Instant {
  const midnight = now.startOfDay();
  return (to === '24:00' ? midnight.add({ days: 1 }) : midnight.withPlainTime(to)).toInstant();
}
