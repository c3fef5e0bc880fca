import { sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** What a channel needs and nobody may see. */
export interface Secret {
  /** Of a mail server. */
  password?: string;
  /** Of a robot or gateway: the address is the key. */
  url?: string;
  signingKey?: string;
  headers?: { name: string; value: string }[];
}

/** For what sends, and for nothing that answers anybody. */
export async function findSecret(tx: Tx, jurisdictionId: string, channelId: string): Promise<Secret> {
  const row = await tx
    .selectFrom('reminder_secret')
    .select('secret')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
  return (row?.secret ?? {}) as Secret;
}

/** Which channels have one that stands beside the address, without what it is. */
export async function channelsWithKey(tx: Tx, jurisdictionId: string): Promise<Set<string>> {
  const rows = await tx
    .selectFrom('reminder_secret')
    .select('channel_id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where(sql<boolean>`secret ->> 'password' is not null or secret ->> 'signingKey' is not null`)
    .execute();
  return new Set(rows.map(({ channel_id }) => channel_id));
}

export const keepSecret = (tx: Tx, jurisdictionId: string, channelId: string, secret: Secret) =>
  tx
    .insertInto('reminder_secret')
    .values({ jurisdiction_id: jurisdictionId, channel_id: channelId, secret: JSON.stringify(secret) })
    .onConflict((conflict) =>
      conflict.columns(['jurisdiction_id', 'channel_id']).doUpdateSet({ secret: JSON.stringify(secret) }),
    )
    .execute();

export const forgetSecret = (tx: Tx, jurisdictionId: string, channelId: string) =>
  tx
    .deleteFrom('reminder_secret')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('channel_id', '=', channelId)
    .execute();
