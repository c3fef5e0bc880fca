import type { Act } from '../../http/handler.ts';
import { enterPartStep } from './enter-part-step.ts';
import { moveItem } from './move.ts';
import { verifiesAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** The supervision office finds one assisting unit's part wanting, and says why; the item itself stays where it is. */
export async function sendPartBack(act: Act, input: Versioned & { unitId: string; reason: string }) {
  const taken = await takeUp(act, input, verifiesAs);
  const { unitId, reason } = input;
  const moved = await moveItem(act, taken, { kind: 'send-part-back', unit: unitId });
  await enterPartStep(act, { itemId: input.id, unitId, as: taken.as, reason });
  return moved;
}
