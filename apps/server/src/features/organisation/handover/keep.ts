import type { Handover } from '@guatu/documents';
import type { Act } from '../../../http/handler.ts';

export interface KeptHandover {
  /** Of the successor's appointment. */
  readonly id: string;
  readonly postId: string;
  readonly predecessorId: string | null;
  readonly successorId: string;
  readonly takenOverOn: string;
}

/** Keeps the handover sheet as it was drawn up: printed again later, it says the same. */
export async function keepHandover(act: Act, handover: KeptHandover, sheet: Handover): Promise<void> {
  const { id, postId, predecessorId, successorId, takenOverOn } = handover;
  await act.tx
    .insertInto('handover')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id,
      post_id: postId,
      predecessor_id: predecessorId,
      successor_id: successorId,
      taken_over_on: takenOverOn,
      sheet: JSON.stringify(sheet),
      drawn_up_at: act.now.toString(),
      drawn_up_by: act.actor.personId,
    })
    .execute();
}
