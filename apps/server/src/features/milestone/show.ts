import { beginsOn, earlierDates, finishOf, forecast, reachedBy, slipsOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { maintainsAs, reportsAs, scopeIn } from '../project/index.ts';
import { plansOf, type StoredPlan } from './find-plan.ts';
import { reachedOf } from './reached.ts';

/** A project's backward schedule: planned, expected and actual days, what slips what, and every version of the plan. */
export async function showMilestones(view: View, { id }: { id: string }) {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const scope = scopeIn(view, rulebook);
  const project =
    (await tx
      .selectFrom('project')
      .select(['responsible_unit_id as unit', 'planned_finish as finish', 'halt'])
      .where('jurisdiction_id', '=', own)
      .where('id', '=', id)
      .executeTakeFirst()) ?? refuse('not-found');
  if (scope !== null && (project.unit === null || !scope.includes(project.unit))) refuse('not-found');
  const [plans, said] = await Promise.all([plansOf(tx, own, id), reachedOf(tx, own, id)]);
  const plan = plans.at(-1);
  const date = today.toString();
  const stands = forecast(plan?.steps ?? [], reachedBy(said, date), date);
  const earlier = earlierDates(plans);
  const maintains = maintainsAs(view, rulebook) !== null;
  const reports = reportsAs(view, rulebook, project.unit) !== null;
  const goesOn = project.halt !== 'withdrawn';
  return {
    plan: plan
      ? {
          ...versionOf(plan),
          revision: plan.revision,
          changedBy: plan.changedBy,
          changedAt: new Date(plan.changedAt).toISOString(),
          forecastFinish: finishOf(stands) ?? plan.finish,
          beginsOn: beginsOn(plan.steps) ?? plan.finish,
        }
      : null,
    milestones: stands.map(({ own: _own, ...milestone }) => ({
      ...milestone,
      earlier: earlier.get(milestone.key) ?? [],
      note: said.findLast(({ key }) => key === milestone.key)?.note ?? null,
    })),
    slips: slipsOf(stands),
    versions: plans.map(versionOf),
    plannedFinish: project.finish,
    may: {
      draw: goesOn && (maintains || (reports && (plan?.frozenOn ?? null) === null)),
      freeze: goesOn && maintains && plan !== undefined && plan.frozenOn === null,
      record: goesOn && reports && plan !== undefined,
    },
  };
}

const versionOf = ({ version, finish, madeOn, madeBy, reason, frozenOn }: StoredPlan) => ({
  version,
  finish,
  madeOn,
  madeBy,
  reason,
  frozenOn,
});
