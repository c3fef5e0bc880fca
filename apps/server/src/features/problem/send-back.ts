import type { Act } from '../../http/handler.ts';
import { moveProblem } from './move.ts';
import { openCase } from './open-case.ts';
import { sendsBackAs } from './policy.ts';

/** Sends a problem back, for a reason that its history keeps. */
export async function sendBack(act: Act, input: { id: string; revision: number; reason: string }) {
  const { rulebook, problem, as } = await openCase(act, input, sendsBackAs);
  return moveProblem(act, rulebook, problem, { move: 'send-back', as, note: input.reason });
}
