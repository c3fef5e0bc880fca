import type { View } from '../../../http/handler.ts';
import { personName, type Rulebook } from '../../mechanism/index.ts';
import { mayRead } from './policy.ts';

/** The handovers whose sheets somebody may read, the latest first. */
export async function listHandovers({ tx, server, actor }: View, rulebook: Rulebook) {
  const rows = await tx
    .selectFrom('handover')
    .select([
      'id',
      'post_id as postId',
      'predecessor_id as predecessorId',
      'successor_id as successorId',
      'taken_over_on as takenOverOn',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .orderBy('id', 'desc')
    .execute();
  return rows
    .filter((row) => mayRead(actor, rulebook, row))
    .map(({ predecessorId, successorId, ...row }) => ({
      ...row,
      from: predecessorId === null ? null : personName(rulebook, predecessorId),
      to: personName(rulebook, successorId),
    }));
}
