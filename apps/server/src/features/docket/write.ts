import { v7 as uuidv7 } from 'uuid';
import type { Mover } from '../problem/index.ts';
import type { SlotReference } from './slot.ts';

/** Who changed it last, nobody being an event, and when. */
export const stamp = ({ actor, now }: Pick<Mover, 'actor' | 'now'>) => ({
  changed_by: actor?.personId ?? null,
  changed_at: now.toString(),
});

/** Counts a change of the docket's row and writes what else changed in it. */
export async function touchDocket(
  act: Mover,
  { rule, slotKey }: SlotReference,
  revision: number,
  set: { compiled_at?: string; state?: 'frozen'; frozen_on?: string; frozen_by?: string } = {},
): Promise<SlotReference & { revision: number }> {
  await act.tx
    .updateTable('docket')
    .set({ ...set, revision: revision + 1, ...stamp(act) })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .execute();
  return { rule, slotKey, revision: revision + 1 };
}

/** Puts a problem on the list, after those that stand on it. What it must state of it is still open. */
export async function addItem(
  act: Mover,
  { rule, slotKey }: SlotReference,
  item: { problemId: string; position: number; lateReason: string | null },
): Promise<void> {
  await act.tx
    .insertInto('docket_item')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id: uuidv7(),
      rule,
      slot_key: slotKey,
      problem_id: item.problemId,
      position: item.position,
      late_reason: item.lateReason,
      revision: 1,
      ...stamp(act),
    })
    // What was put off because the meeting was skipped stands there still, should the slot be taken up again.
    .onConflict((same) => same.columns(['jurisdiction_id', 'rule', 'slot_key', 'problem_id']).doNothing())
    .execute();
}

/** How many items a docket has. */
export async function countItems(
  { tx, server }: Pick<Mover, 'tx' | 'server'>,
  { rule, slotKey }: SlotReference,
) {
  const { count } = await tx
    .selectFrom('docket_item')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .executeTakeFirstOrThrow();
  return count;
}
