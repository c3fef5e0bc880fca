import type { Act } from '../../http/handler.ts';
import { moveItem } from './move.ts';
import { verifiesAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** The supervision office finds that it was not really carried out, and says why. The limit runs on. */
export async function sendBack(act: Act, input: Versioned & { reason: string }) {
  const taken = await takeUp(act, input, verifiesAs);
  return moveItem(act, taken, { kind: 'send-back' }, { step: { step: 'sent-back', reason: input.reason } });
}
