import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { lockChannel } from './channels.ts';
import { mayManage } from './policy.ts';
import { forgetSecret } from './secrets.ts';

/** Closes a channel for good, and forgets its secrets. What waits to be sent by it is not sent any more. */
export async function closeChannel(
  { tx, server, actor, now, record }: Act,
  { id, revision }: { id: string; revision: number },
): Promise<{ done: true }> {
  if (!mayManage(actor)) refuse('not-yours');
  const jurisdictionId = server.jurisdiction.id;
  const channel = (await lockChannel(tx, jurisdictionId, id)) ?? refuse('not-found');
  if (channel.revision !== revision) refuse('conflict');
  await tx
    .updateTable('reminder_channel')
    .set({
      closed: true,
      enabled: false,
      revision: revision + 1,
      changed_by: actor.personId,
      changed_at: now.toString(),
    })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
  await forgetSecret(tx, jurisdictionId, id);
  record({ subject: ['reminder-channel', id], before: { kind: channel.kind }, after: { closed: true } });
  return { done: true };
}
