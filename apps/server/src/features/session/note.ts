import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../ledger/actor.ts';
import { perform } from '../../ledger/perform.ts';
import type { Server } from '../../server.ts';

/**
 * Journals what happened at the door. The key is ours, since a second attempt is a second event; the input, which holds
 * passwords, is left out even of the fingerprint.
 *
 * @param event.actor null for an attempt that failed: it was anybody
 */
export async function note(
  { database, jurisdiction, clock }: Server,
  event: { verb: string; actor: Actor | null; subject: readonly [kind: string, id: string]; after?: unknown },
): Promise<void> {
  const { verb, actor, subject, after } = event;
  await perform(
    database,
    { jurisdictionId: jurisdiction.id, key: uuidv7(), verb, actor, input: null, now: clock.now() },
    async ({ record }) => {
      record({ subject, after: after ?? null });
      return null;
    },
  );
}
