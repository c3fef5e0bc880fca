import type { SupervisionMove } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { moveItem } from './move.ts';
import { answersAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

export type ExtensionAnswer = Versioned &
  ({ answer: 'granted'; until: string } | { answer: 'refused'; reason: string });

/** The supervision office puts the limit off to a definite date, or says why it stays. */
export async function decideExtension(act: Act, input: ExtensionAnswer) {
  const taken = await takeUp(act, input, answersAs);
  const move: SupervisionMove =
    input.answer === 'granted'
      ? { kind: 'grant-extension', until: input.until }
      : { kind: 'refuse-extension' };
  const moved = await moveItem(act, taken, move);
  await act.tx
    .updateTable('supervision_extension')
    .set({
      granted_until: input.answer === 'granted' ? input.until : null,
      refused_because: input.answer === 'refused' ? input.reason : null,
      decided_on: act.today.toString(),
      decided_at: act.now.toString(),
      decided_by: act.actor.personId,
      decided_post_id: taken.as,
    })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('item_id', '=', input.id)
    .where('decided_on', 'is', null)
    .execute();
  return moved;
}
