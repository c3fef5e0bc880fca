import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { mayKeep } from './policy.ts';

/**
 * Takes up the county's units, posts and what hangs on them to change them; refuses with `not-yours`. Changes come one
 * after the other: the county's own row is locked, since a vacancy or a name not yet taken has no row to lock.
 */
export async function openChart({ tx, server, actor, today }: Act) {
  const rulebook = await loadRulebook(tx, server.jurisdiction.id, today.toString());
  const as = mayKeep(actor, rulebook) ?? refuse('not-yours');
  await tx
    .selectFrom('jurisdiction')
    .select('jurisdiction_id')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .forNoKeyUpdate()
    .execute();
  return { rulebook, as };
}
