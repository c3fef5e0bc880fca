import type { Act } from '../../http/handler.ts';
import { moveItem } from './move.ts';
import { acknowledgesAs } from './policy.ts';
import { takeUp, type Versioned } from './take-up.ts';

/** The lead unit takes note of what it has to do by when (二（二）4（3）). */
export async function acknowledge(act: Act, input: Versioned) {
  const taken = await takeUp(act, input, acknowledgesAs);
  return moveItem(act, taken, { kind: 'acknowledge' }, { step: { step: 'acknowledged' } });
}
