import type { Act } from '../../http/handler.ts';
import { moveItem } from './move.ts';
import { verifiesAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** The supervision office has verified it and closes it; never whoever reported on it (三（一）). */
export async function close(act: Act, input: Versioned & { finding: string }) {
  const taken = await takeUp(act, input, verifiesAs);
  return moveItem(
    act,
    taken,
    { kind: 'close' },
    { step: { step: 'closed', reason: input.finding }, announce: 'supervision.closed' },
  );
}
