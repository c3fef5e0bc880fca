import type { ChannelEntered } from '@guatu/contract';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findChannels, lockChannel } from './channels.ts';
import { findSettings } from './county-hours.ts';
import { mayManage } from './policy.ts';
import { findSecret, keepSecret } from './secrets.ts';
import { leavesOut, splitChannel } from './split-channel.ts';

interface Entered {
  id: string | null;
  revision: number;
  enabled: boolean;
  unitId: string | null;
  channel: ChannelEntered;
}

const robots = new Set(['wecom', 'dingtalk', 'feishu']);

/** Opens a way out of the house, or changes one. Secrets go into a table of their own, and into no journal. */
export async function saveChannel(act: Act, entered: Entered): Promise<{ id: string }> {
  const { tx, server, actor, now, record } = act;
  if (!mayManage(actor)) refuse('not-yours');
  const jurisdictionId = server.jurisdiction.id;
  const before = entered.id === null ? undefined : await openBefore(act, entered, entered.id);
  await requireUsable(act, entered);
  const id = before?.id ?? uuidv7();
  const earlier = before ? await findSecret(tx, jurisdictionId, id) : {};
  const { settings, secret } = splitChannel(entered.channel, earlier);
  // A secret goes to no other server than the one that it was entered for.
  if (before && before.settings.targetHost !== settings.targetHost && leavesOut(entered.channel, earlier))
    refuse('reminder-secret-missing');
  if (entered.channel.kind === 'email' ? entered.channel.user !== null && !secret.password : !secret.url)
    refuse('reminder-secret-missing');
  const row = {
    unit_id: entered.unitId,
    enabled: entered.enabled,
    settings: JSON.stringify(settings),
    revision: entered.revision + 1,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  if (before) {
    await tx
      .updateTable('reminder_channel')
      .set(row)
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('id', '=', id)
      .execute();
  } else {
    await tx
      .insertInto('reminder_channel')
      .values({ jurisdiction_id: jurisdictionId, id, kind: entered.channel.kind, ...row })
      .execute();
  }
  await keepSecret(tx, jurisdictionId, id, secret);
  record({
    subject: ['reminder-channel', id],
    before: before && { enabled: before.enabled, unitId: before.unitId, settings: before.settings },
    after: { enabled: entered.enabled, unitId: entered.unitId, settings },
  });
  return { id };
}

async function openBefore({ tx, server }: Act, { revision, channel }: Entered, id: string) {
  const before = await lockChannel(tx, server.jurisdiction.id, id);
  if (!before || before.kind !== channel.kind) refuse('not-found');
  if (before.revision !== revision) refuse('conflict');
  return before;
}

/** A message needs a link; mail server and SMS gateway are the county's, once each; a group is that of a unit it has. */
async function requireUsable({ tx, server }: Act, { id, enabled, unitId, channel }: Entered): Promise<void> {
  const { jurisdiction } = server;
  if (enabled && (await findSettings(tx, jurisdiction)).baseUrl === null) refuse('reminder-without-address');
  if (!robots.has(channel.kind)) {
    const others = (await findChannels(tx, jurisdiction.id)).filter((one) => one.id !== id);
    if (unitId !== null || others.some(({ kind }) => kind === channel.kind))
      refuse('reminder-channel-exists');
    return;
  }
  if (unitId === null) return;
  const unit = await tx
    .selectFrom('unit')
    .select('id')
    .where('jurisdiction_id', '=', jurisdiction.id)
    .where('id', '=', unitId)
    .executeTakeFirst();
  if (!unit) refuse('unknown-unit', { unit: unitId });
}
