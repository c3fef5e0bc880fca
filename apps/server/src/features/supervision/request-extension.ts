import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { checkReceived } from './evidence.ts';
import { moveItem } from './move.ts';
import { asksAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

export interface ExtensionReport extends Versioned {
  until: string;
  reason: string;
  progress: string;
  nextSteps: string;
  signedBy: string;
  fileId: string | null;
}

/** The written report that a limit cannot be kept, handed in while it still runs (二（二）4（3）). */
export async function requestExtension(act: Act, input: ExtensionReport) {
  const taken = await takeUp(act, input, asksAs);
  const { id: jurisdictionId } = act.server.jurisdiction;
  await checkReceived(act.tx, jurisdictionId, input.fileId === null ? [] : [input.fileId]);
  const moved = await moveItem(act, taken, { kind: 'request-extension', until: input.until });
  const { row } = taken.stored;
  await act.tx
    .insertInto('supervision_extension')
    .values({
      jurisdiction_id: jurisdictionId,
      id: uuidv7(),
      item_id: row.id,
      limit_before: row.current_limit,
      requested_until: input.until,
      reason: input.reason,
      progress: input.progress,
      next_steps: input.nextSteps,
      signed_by: input.signedBy,
      file_id: input.fileId,
      requested_on: act.today.toString(),
      requested_at: act.now.toString(),
      requested_by: act.actor.personId,
      requested_post_id: taken.as,
    })
    .execute();
  return moved;
}
