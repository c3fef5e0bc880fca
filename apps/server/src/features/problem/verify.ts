import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { doersOf } from './doers.ts';
import { moveProblem } from './move.ts';
import { openCase } from './open-case.ts';
import { isDoer, verifiesAs } from './policy.ts';

/** Closes a problem that has been carried out. Whoever carried it out cannot (三（一）). */
export async function verify(act: Act, input: { id: string; revision: number; finding: string }) {
  const { rulebook, problem, as } = await openCase(act, input, verifiesAs);
  const doers = await doersOf(act.tx, act.server.jurisdiction.id, problem);
  if (isDoer(act, rulebook, doers)) refuse('verifier-is-doer');
  return moveProblem(act, rulebook, problem, { move: 'verify', as, note: input.finding });
}
