import type { Updateable } from 'kysely';
import type { DB } from '../../database/schema.generated.ts';
import type { Act } from '../../http/handler.ts';
import type { SlotReference } from './policy.ts';

/** Writes some columns of a plan, and tells its new revision. */
export async function writePlan(
  { tx, server }: Act,
  { rule, slotKey }: SlotReference,
  columns: Updateable<DB['groundbreaking']> & { revision: number },
) {
  await tx
    .updateTable('groundbreaking')
    .set(columns)
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .execute();
  return { rule, slotKey, revision: columns.revision };
}
