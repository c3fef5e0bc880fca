import type { Act } from '../../http/handler.ts';

/** The person has read what they were told up to a day. It is their own affair, and nothing for the journal. */
export async function markRead(
  { tx, server, actor, now }: Act,
  { through }: { through: string },
): Promise<{ done: true }> {
  await tx
    .updateTable('reminder_digest')
    .set({ read_at: now.toString() })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('person_id', '=', actor.personId)
    .where('day', '<=', through)
    .where('read_at', 'is', null)
    .execute();
  return { done: true };
}
