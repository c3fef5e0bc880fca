import type { Updateable } from 'kysely';
import type { DB } from '../../database/schema.generated.ts';
import type { Act } from '../../http/handler.ts';
import type { StoredMinutes } from './find.ts';

/** Writes what changed of minutes that are locked, as the next revision. */
export async function changeMinutes(
  { tx, server, actor, now }: Act,
  minutes: StoredMinutes,
  change: Updateable<DB['minutes']>,
): Promise<number> {
  const revision = minutes.revision + 1;
  await tx
    .updateTable('minutes')
    .set({ ...change, revision, changed_by: actor.personId, changed_at: now.toString() })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', minutes.id)
    .execute();
  return revision;
}
