import { earlierDates, type MilestoneStep, plannedBackward, reachedBy } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { findForChange, maintainsAs, mayReport } from '../project/index.ts';
import { plansOf } from './find-plan.ts';
import { reachedOf } from './reached.ts';
import { refuseFault } from './refuse-fault.ts';

interface Drawing {
  id: string;
  /** Null for the first plan. */
  revision: number | null;
  finish: string;
  steps: MilestoneStep[];
  reason: string | null;
}

/**
 * Draws up a project's plan, or another version of it, backward from its finish (倒排工期). Whoever may report the
 * project's months may do it until the plan is frozen, and whoever keeps the registry afterwards. Earlier versions stay
 * as they are. Refuses steps that are no plan; `milestone-frozen`; `milestone-unexplained` where days change without a
 * reason; `milestone-reached` where a milestone that was reached is dropped.
 */
export async function drawPlan(act: Act, { id, revision, finish, steps, reason }: Drawing) {
  const { tx, server, actor, now, today, record } = act;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(act);
  const { facts, countable, haltedOn } = await findForChange(tx, own, id, null);
  const { as } = mayReport(act, rulebook, facts.responsibleUnitId);
  if (countable.halt === 'withdrawn') refuse('project-withdrawn', { on: haltedOn ?? '' });
  const plans = await plansOf(tx, own, id);
  const before = plans.at(-1);
  if ((before?.revision ?? null) !== revision) {
    refuse('conflict', { by: before?.changedBy ?? '', at: before?.changedAt ?? '' });
  }
  if (before?.frozenOn && maintainsAs(act, rulebook) === null) {
    refuse('milestone-frozen', { date: before.frozenOn });
  }
  const planned = plannedBackward(finish, steps);
  if ('refused' in planned) refuseFault(planned, steps);
  const reached = reachedBy(await reachedOf(tx, own, id), today.toString());
  const dropped = before?.steps.find(
    ({ key }) => reached[key] !== undefined && steps.every((step) => step.key !== key),
  );
  if (dropped) refuse('milestone-reached', { name: dropped.name });
  const version = (before?.version ?? 0) + 1;
  // What was reached was reached against the day it had.
  const kept = planned.next.map((step) => {
    const was = before?.steps.find(({ key }) => key === step.key && reached[key] !== undefined);
    return was ? { ...step, plannedOn: was.plannedOn } : step;
  });
  const made = { version, finish, steps: kept, madeOn: today.toString(), reason };
  const moved = before ? earlierDates([before, made]).size > 0 : false;
  const gone = before?.steps.some(({ key }) => steps.every((step) => step.key !== key)) ?? false;
  if ((moved || gone) && reason === null) refuse('milestone-unexplained');
  const stamp = {
    revision: (revision ?? 0) + 1,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  await tx
    .insertInto('milestone_plan')
    .values({
      jurisdiction_id: own,
      project_id: id,
      version,
      finish,
      steps: JSON.stringify(made.steps),
      reason,
      made_on: made.madeOn,
      made_by: actor.personId,
      post_id: as,
      ...stamp,
    })
    .execute();
  record({
    subject: ['project', id],
    as,
    before: { milestonePlan: before ? summed(before) : null },
    after: { milestonePlan: summed(made), ...(reason === null ? {} : { reason }) },
  });
  return { id, revision: stamp.revision };
}

/** A plan as a line of the project's history. */
const summed = ({ finish, steps }: { finish: string; steps: readonly { plannedOn: string }[] }) =>
  `${steps.length} → ${finish}`;
