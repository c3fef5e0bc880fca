import type { Act } from '../../http/handler.ts';
import { moveItem } from './move.ts';
import { verifiesAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** What was closed turns out not to have been carried out: it has to be reported again. */
export async function reopen(act: Act, input: Versioned & { reason: string }) {
  const taken = await takeUp(act, input, verifiesAs);
  return moveItem(
    act,
    taken,
    { kind: 'reopen' },
    { step: { step: 'reopened', reason: input.reason }, announce: 'supervision.reopened' },
  );
}
