import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findChannels } from './channels.ts';
import { findSettings } from './county-hours.ts';
import { mayManage } from './policy.ts';
import { channelsWithKey } from './secrets.ts';

/** What the county has settled for its reminders; of secrets, no more than that there is one. */
export async function showSettings({ tx, server, actor }: View) {
  if (!mayManage(actor)) refuse('not-yours');
  const { id } = server.jurisdiction;
  const [settings, channels, keyed, units] = await Promise.all([
    findSettings(tx, server.jurisdiction),
    findChannels(tx, id),
    channelsWithKey(tx, id),
    tx
      .selectFrom('unit')
      .select(['id', 'name'])
      .where('jurisdiction_id', '=', id)
      .orderBy('position')
      .execute(),
  ]);
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return {
    ...settings,
    units,
    channels: channels.map((channel) => ({
      id: channel.id,
      revision: channel.revision,
      enabled: channel.enabled,
      unitId: channel.unitId,
      unitName: channel.unitId === null ? null : (names.get(channel.unitId) ?? channel.unitId),
      settings: channel.settings,
      host: channel.settings.targetHost,
      hasSecret: keyed.has(channel.id),
    })),
  };
}
