import type { Act } from '../../../http/handler.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { drawUp } from './draw-up.ts';

export interface KeptHandover {
  /** Of the successor's appointment. */
  readonly id: string;
  readonly postId: string;
  readonly predecessor: { readonly id: string; readonly name: string } | null;
  readonly successor: { readonly id: string; readonly name: string };
  readonly takenOverOn: string;
  readonly as: string;
}

/** Draws the handover sheet up as things stand, and keeps it: printed again later, it says the same. */
export async function keepHandover(act: Act, rulebook: Rulebook, handover: KeptHandover): Promise<void> {
  const { id, postId, predecessor, successor, takenOverOn, as } = handover;
  const sheet = await drawUp(act, rulebook, {
    postId,
    from: predecessor?.name ?? null,
    to: successor.name,
    takenOverOn,
    as,
  });
  await act.tx
    .insertInto('handover')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id,
      post_id: postId,
      predecessor_id: predecessor?.id ?? null,
      successor_id: successor.id,
      taken_over_on: takenOverOn,
      sheet: JSON.stringify(sheet),
      drawn_up_at: act.now.toString(),
      drawn_up_by: act.actor.personId,
    })
    .execute();
}
