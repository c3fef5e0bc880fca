import { isCounted } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { giveFigures } from '../figures/give.ts';
import { moveFigures } from '../figures/move.ts';
import { mayMaintain } from '../policy.ts';
import { findForChange, stampChange } from './find-for-change.ts';

interface YearPlan {
  id: string;
  revision: number;
  year: number;
  /** Whole yuan; null withdraws the figure. */
  plannedInvestment: number | null;
  goal: string | null;
}

/** Sets what is to be invested and reached in a year. */
export async function planProject(act: Act, { id, revision, year, plannedInvestment, goal }: YearPlan) {
  const as = mayMaintain(act, await rulebookOf(act));
  const { tx, server, record } = act;
  const jurisdiction_id = server.jurisdiction.id;
  const { facts, countable } = await findForChange(tx, jurisdiction_id, id, revision);
  const before = await tx
    .selectFrom('project_plan')
    .select(['planned_investment as plannedInvestment', 'goal'])
    .where('jurisdiction_id', '=', jurisdiction_id)
    .where('project_id', '=', id)
    .where('year', '=', year)
    .executeTakeFirst();
  const plan = { planned_investment: plannedInvestment, goal };
  await tx
    .insertInto('project_plan')
    .values({ jurisdiction_id, project_id: id, year, ...plan })
    .onConflict((same) => same.columns(['jurisdiction_id', 'project_id', 'year']).doUpdateSet(plan))
    .execute();
  const planned = (plannedInvestment ?? 0) - (before?.plannedInvestment ?? 0);
  if (isCounted(countable)) {
    const unitId = facts.responsibleUnitId;
    await moveFigures(tx, jurisdiction_id, {
      years: [{ projectId: id, unitId, year, planned, completed: 0 }],
    });
  }
  if ((before?.plannedInvestment ?? null) !== plannedInvestment) {
    const given = {
      projectId: id,
      figure: 'annual-plan',
      period: String(year),
      amount: plannedInvestment,
    } as const;
    await giveFigures(act, { as }, [given]);
  }
  record({
    subject: ['project', id],
    as,
    before: before ? { year, ...before } : null,
    after: { year, plannedInvestment, goal },
  });
  return stampChange(act, { id, revision });
}
