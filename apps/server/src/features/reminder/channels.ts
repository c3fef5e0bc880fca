import type { ChannelSettings } from '@guatu/contract';
import type { Tx } from '../../database/ledger-database.ts';

/** A way out of the house, without its secrets. */
export interface Channel {
  id: string;
  kind: ChannelSettings['kind'];
  unitId: string | null;
  enabled: boolean;
  settings: StoredSettings;
  revision: number;
}

/** What may be seen of a channel; the host is kept beside, as the whole address is a secret. */
export type StoredSettings = ChannelSettings & { targetHost: string };

/** The channels that are not closed, in the order in which they were entered. */
export async function findChannels(tx: Tx, jurisdictionId: string): Promise<Channel[]> {
  const rows = await channels(tx, jurisdictionId).where('closed', '=', false).orderBy('id').execute();
  return rows.map(channelOf);
}

/** The channel of that id, while it is not closed. */
export async function findChannel(tx: Tx, jurisdictionId: string, id: string): Promise<Channel | undefined> {
  const row = await openChannel(tx, jurisdictionId, id).executeTakeFirst();
  return row && channelOf(row);
}

/** The same, locked against others who change it. */
export async function lockChannel(tx: Tx, jurisdictionId: string, id: string): Promise<Channel | undefined> {
  const row = await openChannel(tx, jurisdictionId, id).forUpdate().executeTakeFirst();
  return row && channelOf(row);
}

const openChannel = (tx: Tx, jurisdictionId: string, id: string) =>
  channels(tx, jurisdictionId).where('id', '=', id).where('closed', '=', false);

const channels = (tx: Tx, jurisdictionId: string) =>
  tx
    .selectFrom('reminder_channel')
    .select((row) => [
      'id',
      row.ref('kind').$castTo<Channel['kind']>().as('kind'),
      'unit_id as unitId',
      'enabled',
      'settings',
      'revision',
    ])
    .where('jurisdiction_id', '=', jurisdictionId);

const channelOf = ({ settings, ...row }: Omit<Channel, 'settings'> & { settings: unknown }): Channel => ({
  ...row,
  settings: settings as StoredSettings,
});
