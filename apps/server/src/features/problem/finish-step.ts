import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Moved, stateAfter } from './move.ts';
import { openCase } from './open-case.ts';
import { stepOf } from './plan.ts';
import { keepsPlanAs } from './policy.ts';
import { touchProblem } from './touch.ts';

/** Ticks a step of the plan: done on a day that has come, with what was done. */
export async function finishStep(
  act: Act,
  input: { id: string; revision: number; stepId: string; doneOn: string; note: string },
): Promise<Moved> {
  const { rulebook, problem, as } = await openCase(act, input, keepsPlanAs);
  stateAfter(act, rulebook, problem, 'keep-plan');
  const { tx, server, actor, today } = act;
  const { what, done } = await stepOf(act, problem.id, input.stepId);
  if (done !== null) refuse('plan-step-done', { step: what });
  if (input.doneOn > today.toString()) refuse('plan-step-ahead', { today: today.toString() });
  await tx
    .updateTable('problem_step')
    .set({ done_on: input.doneOn, done_note: input.note, done_by: actor.personId, done_post_id: as })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', input.stepId)
    .execute();
  act.record({
    subject: ['problem', problem.id],
    as,
    after: { step: what, doneOn: input.doneOn, note: input.note },
  });
  return touchProblem(act, problem);
}
