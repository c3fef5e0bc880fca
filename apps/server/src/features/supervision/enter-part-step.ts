import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';

/** Writes that an assisting unit took note of its part today, or that its part was sent back and why. */
export async function enterPartStep(
  act: Act,
  { itemId, unitId, as, reason }: { itemId: string; unitId: string; as: string; reason: string | null },
): Promise<void> {
  await act.tx
    .insertInto('supervision_part_step')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id: uuidv7(),
      item_id: itemId,
      unit_id: unitId,
      step: reason === null ? 'acknowledged' : 'sent-back',
      reason,
      entered_on: act.today.toString(),
      entered_at: act.now.toString(),
      person_id: act.actor.personId,
      post_id: as,
    })
    .execute();
}
