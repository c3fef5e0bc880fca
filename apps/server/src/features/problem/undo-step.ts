import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type Moved, stateAfter } from './move.ts';
import { openCase } from './open-case.ts';
import { stepOf } from './plan.ts';
import { keepsPlanAs } from './policy.ts';
import { touchProblem } from './touch.ts';

/** Takes back that a step of the plan was done, for a reason: what was said then stays on record. */
export async function undoStep(
  act: Act,
  { stepId, reason, ...version }: { id: string; revision: number; stepId: string; reason: string },
): Promise<Moved> {
  const { rulebook, problem, as } = await openCase(act, version, keepsPlanAs);
  stateAfter(act, rulebook, problem, 'keep-plan');
  const { tx, server, actor, now, today } = act;
  const own = { jurisdiction_id: server.jurisdiction.id };
  const { what, done } = await stepOf(act, problem.id, stepId);
  if (done === null) return refuse('plan-step-not-done', { step: what });
  await tx
    .insertInto('problem_step_undoing')
    .values({
      ...own,
      id: uuidv7(),
      step_id: stepId,
      ...done,
      reason,
      undone_on: today.toString(),
      undone_at: now.toString(),
      person_id: actor.personId,
      post_id: as,
    })
    .execute();
  await tx
    .updateTable('problem_step')
    .set({ done_on: null, done_note: null, done_by: null, done_post_id: null })
    .where('jurisdiction_id', '=', own.jurisdiction_id)
    .where('id', '=', stepId)
    .execute();
  act.record({
    subject: ['problem', problem.id],
    as,
    before: { step: what, doneOn: done.done_on, note: done.done_note },
    after: { step: what, doneOn: null, reason },
  });
  return touchProblem(act, problem);
}
