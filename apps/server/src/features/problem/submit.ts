import type { Act } from '../../http/handler.ts';
import { moveProblem } from './move.ts';
import { openCase } from './open-case.ts';
import { submitsAs } from './policy.ts';

/**
 * The responsible unit hands an unresolved problem in for the docket (二（二）3). The day of it, which the passage keeps,
 * decides whether it is in time for a cut-off (二（二）4（1）).
 */
export async function submit(act: Act, input: { id: string; revision: number }) {
  const { rulebook, problem, as } = await openCase(act, input, submitsAs);
  return moveProblem(act, rulebook, problem, { move: 'submit', as });
}
