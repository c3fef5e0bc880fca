import type { View } from '../../http/handler.ts';

/** What an item is about. */
export async function matterOf({ tx, server }: Pick<View, 'tx' | 'server'>, id: string): Promise<string> {
  const { matter } = await tx
    .selectFrom('supervision_item')
    .select('matter')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return matter;
}
