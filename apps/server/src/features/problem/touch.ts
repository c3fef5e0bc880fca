import type { Act } from '../../http/handler.ts';
import type { StoredProblem } from './find.ts';
import type { Moved } from './move.ts';

/** Counts a change of a locked problem that leaves it where it stands. */
export async function touchProblem(
  { tx, server, actor, now }: Act,
  { id, revision, state }: Pick<StoredProblem, 'id' | 'revision' | 'state'>,
): Promise<Moved> {
  await tx
    .updateTable('problem')
    .set({ revision: revision + 1, changed_by: actor.personId, changed_at: now.toString() })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
  return { id, revision: revision + 1, state };
}
