import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { moveProblem } from './move.ts';
import { openCase } from './open-case.ts';
import { carriesOutAs } from './policy.ts';

/** The responsible unit reports that what a special meeting settled has been done. */
export async function carryOut(act: Act, input: { id: string; revision: number; result: string }) {
  const { rulebook, problem, as } = await openCase(act, input, carriesOutAs);
  // What a resolution meeting decided is reported to the supervision office, decision by decision (二（二）4（3）).
  if (problem.state === 'decided') refuse('problem-under-supervision');
  return moveProblem(act, rulebook, problem, { move: 'carry-out', as, note: input.result });
}
