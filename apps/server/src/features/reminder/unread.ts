import type { View } from '../../http/handler.ts';

/** How many days' notices the person has not read. */
export async function showUnread({ tx, server, actor }: View) {
  const { count } = await tx
    .selectFrom('reminder_digest')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('person_id', '=', actor.personId)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { unread: count };
}
