import type { Act } from '../../http/handler.ts';
import { moveProblem } from './move.ts';
import { openCase } from './open-case.ts';
import { raisesAs } from './policy.ts';

/** The unit raises a problem again that was sent back to it. */
export async function raiseAgain(act: Act, input: { id: string; revision: number }) {
  const { rulebook, problem, as } = await openCase(act, input, raisesAs);
  return moveProblem(act, rulebook, problem, { move: 'raise-again', as });
}
