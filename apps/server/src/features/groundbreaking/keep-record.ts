import type { Updateable } from 'kysely';
import type { DB } from '../../database/schema.generated.ts';
import type { Act } from '../../http/handler.ts';
import type { StartReference } from './open-start.ts';

type StartKey = Pick<
  DB['groundbreaking_check'],
  'jurisdiction_id' | 'rule' | 'slot_key' | 'project_id' | 'duty'
>;

/** Writes what is said of one check, and tells its new revision. */
export async function keepRecord(
  { tx, server }: Act,
  { rule, slotKey, projectId, duty, revision }: StartReference,
  columns: Omit<Updateable<DB['groundbreaking_check']>, keyof StartKey | 'revision'>,
) {
  const row = { ...columns, revision: revision + 1 };
  const own = server.jurisdiction.id;
  if (revision === 0) {
    await tx
      .insertInto('groundbreaking_check')
      .values({ jurisdiction_id: own, rule, slot_key: slotKey, project_id: projectId, duty, ...row })
      .execute();
  } else {
    await tx
      .updateTable('groundbreaking_check')
      .set(row)
      .where('jurisdiction_id', '=', own)
      .where('rule', '=', rule)
      .where('slot_key', '=', slotKey)
      .where('project_id', '=', projectId)
      .where('duty', '=', duty)
      .execute();
  }
  return { rule, slotKey, projectId, revision: revision + 1 };
}
