import type { PlanLine } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { type Moved, stateAfter } from './move.ts';
import { openCase } from './open-case.ts';
import { writePlan } from './plan.ts';
import { keepsPlanAs } from './policy.ts';
import { touchProblem } from './touch.ts';

/** Changes the plan at any time until the problem has ended, for a reason; the dates that it had stay on record (三（一）). */
export async function changePlan(
  act: Act,
  { id, revision, plan, reason }: { id: string; revision: number; plan: PlanLine[]; reason: string },
): Promise<Moved> {
  const { rulebook, problem, as } = await openCase(act, { id, revision }, keepsPlanAs);
  stateAfter(act, rulebook, problem, 'keep-plan');
  await writePlan(act, id, as, plan, reason);
  act.record({
    subject: ['problem', id],
    as,
    before: { plan: problem.file.charter.plan },
    after: { plan, reason },
  });
  return touchProblem(act, problem);
}
