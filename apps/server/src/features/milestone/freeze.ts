import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { findForChange, mayMaintain } from '../project/index.ts';
import { planAt } from './find-plan.ts';
import { stampPlan } from './stamp-plan.ts';

/** Fixes the version that holds; from then on only the registry's keepers change the plan. Refuses with `milestone-frozen`. */
export async function freezePlan(act: Act, { id, revision }: { id: string; revision: number }) {
  const as = mayMaintain(act, await rulebookOf(act));
  const { tx, server, today, record } = act;
  const own = server.jurisdiction.id;
  const { countable, haltedOn } = await findForChange(tx, own, id, null);
  if (countable.halt === 'withdrawn') refuse('project-withdrawn', { on: haltedOn ?? '' });
  const plan = await planAt(tx, own, id, revision);
  if (plan.frozenOn) refuse('milestone-frozen', { date: plan.frozenOn });
  const frozenOn = today.toString();
  record({ subject: ['project', id], as, before: { planFrozenOn: null }, after: { planFrozenOn: frozenOn } });
  return stampPlan(act, id, plan, { frozen_on: frozenOn });
}
