import { sql } from 'kysely';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { openDocket } from './find.ts';
import type { SlotReference } from './slot.ts';
import { countItems, touchDocket } from './write.ts';

/** Puts the items of a docket into another order: all of them, each once, or `conflict`. */
export async function reorder(act: Act, input: SlotReference & { revision: number; itemIds: string[] }) {
  const { docket, as } = await openDocket(act, input);
  const { numAffectedRows } = await sql`
    update docket_item item set position = wanted.position
    from unnest(${input.itemIds}::uuid[]) with ordinality as wanted (id, position)
    where item.jurisdiction_id = ${act.server.jurisdiction.id} and item.id = wanted.id
      and item.rule = ${input.rule} and item.slot_key = ${input.slotKey}`.execute(act.tx);
  const complete = new Set(input.itemIds).size === (await countItems(act, input));
  if (!complete || Number(numAffectedRows) !== input.itemIds.length) refuse('conflict');
  act.record({ subject: ['docket', `${input.rule}/${input.slotKey}`], as, after: { order: input.itemIds } });
  return touchDocket(act, input, docket.revision);
}
