import type { Act } from '../../http/handler.ts';
import { moveProblem } from './move.ts';
import { openCase } from './open-case.ts';
import { reviewsAs } from './policy.ts';

/** The portfolio leader lets a problem through to a special meeting (二（二）3). */
export async function review(act: Act, input: { id: string; revision: number }) {
  const { rulebook, problem, as } = await openCase(act, input, reviewsAs);
  return moveProblem(act, rulebook, problem, { move: 'review', as });
}
