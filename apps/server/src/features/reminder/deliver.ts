import { render } from '@guatu/messages';
import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Tx } from '../../database/ledger-database.ts';
import type { Server } from '../../server.ts';
import { type Channel, findChannel } from './channels.ts';
import { findSettings } from './county-hours.ts';
import type { Outcome } from './gateway/outcome.ts';
import { send } from './gateway/send.ts';
import { findSecret } from './secrets.ts';

/** Minutes after which a message that did not get through is tried again, attempt by attempt; then it has failed. */
const waits = [1, 5, 15, 60];

/** After so many minutes whoever claimed a message has died: each step of sending ends far earlier. */
const claimedMinutes = 5;

/** So many at a time, and no new ones once a turn has lasted so long: other features' work waits behind it. */
const batch = 10;
const turnMilliseconds = 20_000;

interface Claimed {
  id: string;
  channelId: string;
  purpose: 'digest' | 'test';
  personId: string | null;
  items: number;
  address: string | null;
  attempts: number;
}

/** Sends what waits, each message claimed before and settled after, so that two servers never send the same one. */
export async function deliver(server: Server): Promise<void> {
  const begun = performance.now();
  await giveUp(server);
  while (performance.now() - begun < turnMilliseconds) {
    const claimed = await claim(server);
    if (claimed.length === 0) return;
    await Promise.all(claimed.map(async (one) => settle(server, one, await sendOne(server, one))));
  }
}

const inCounty = <T>({ database, jurisdiction }: Server, work: (tx: Tx) => Promise<T>) =>
  database.withJurisdiction(jurisdiction.id, 'read write', work);

/** What waited past its hours is not sent any more; of what was claimed and never settled nobody knows. */
const giveUp = (server: Server) =>
  inCounty(server, async (tx) => {
    const now = server.clock.now();
    const stale = now.subtract({ minutes: claimedMinutes });
    await sql`
      update reminder_delivery
      set state = case state when 'sending' then 'unknown' else 'failed' end,
          reason = case state when 'sending' then 'interrupted' else 'hours-over' end,
          settled_at = ${now.toString()}
      where jurisdiction_id = ${server.jurisdiction.id}
        and (state = 'waiting' and not_after <= ${now.toString()}
          or state = 'sending' and claimed_at < ${stale.toString()})`.execute(tx);
  });

const claim = (server: Server) =>
  inCounty(server, async (tx) => {
    const now = server.clock.now().toString();
    const { rows } = await sql<Claimed>`
      update reminder_delivery set state = 'sending', attempts = attempts + 1, claimed_at = ${now}
      where jurisdiction_id = ${server.jurisdiction.id} and id in (
        select id from reminder_delivery
        where jurisdiction_id = ${server.jurisdiction.id} and state = 'waiting'
          and next_attempt_at <= ${now} and not_after > ${now}
        order by next_attempt_at, id limit ${batch} for update skip locked)
      returning id, channel_id as "channelId", purpose, person_id as "personId", items, address, attempts`.execute(
      tx,
    );
    return rows;
  });

async function sendOne(server: Server, claimed: Claimed): Promise<Outcome> {
  const { database, jurisdiction } = server;
  const found = await database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => ({
    settings: await findSettings(tx, jurisdiction),
    channel: await findChannel(tx, jurisdiction.id, claimed.channelId),
    secret: await findSecret(tx, jurisdiction.id, claimed.channelId),
  }));
  const { settings, channel, secret } = found;
  const open = channel && (channel.enabled || claimed.purpose === 'test');
  if (!open || settings.baseUrl === null) return { state: 'failed', reason: 'channel-closed', words: null };
  const link = `${settings.baseUrl.replace(/\/$/, '')}/reminders`;
  return send(
    { settings: channel.settings, secret, trustedCa: settings.trustedCa },
    {
      id: claimed.id,
      to: claimed.address,
      subject: render('zh-CN', 'reminder.outside.subject'),
      text: textOf(claimed, channel, link),
      link,
    },
  );
}

/** All that leaves the house: how many, and where to look. */
function textOf({ purpose, personId, items }: Claimed, channel: Channel, link: string): string {
  if (purpose === 'test') return render('zh-CN', 'reminder.outside.test', { link });
  if (personId !== null) return render('zh-CN', 'reminder.outside.person', { count: items, link });
  const whose = channel.unitId === null ? 'county' : 'unit';
  return render('zh-CN', `reminder.outside.${whose}`, { count: items, link });
}

const settle = (server: Server, { id, attempts }: Claimed, outcome: Outcome) =>
  inCounty(server, async (tx) => {
    const now = server.clock.now();
    const wait = outcome.state === 'again' ? waits[attempts - 1] : undefined;
    const state = outcome.state === 'again' ? (wait === undefined ? 'failed' : 'waiting') : outcome.state;
    await tx
      .updateTable('reminder_delivery')
      .set({
        state,
        reason: outcome.reason,
        last_words: outcome.words,
        next_attempt_at: after(now, wait ?? 0),
        settled_at: state === 'waiting' ? null : now.toString(),
      })
      .where('jurisdiction_id', '=', server.jurisdiction.id)
      .where('id', '=', id)
      .where('state', 'in', ['sending', 'unknown'])
      .execute();
  });

const after = (now: Temporal.Instant, minutes: number): string => now.add({ minutes }).toString();
