import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { findForChange, mayReport } from '../project/index.ts';
import { planAt } from './find-plan.ts';
import { reachedOf } from './reached.ts';
import { stampPlan } from './stamp-plan.ts';

interface Reaching {
  id: string;
  key: string;
  revision: number;
  /** ISO date; null takes back what was said. */
  actualOn: string | null;
  note: string | null;
}

/** Says when a milestone was reached. Refuses with `date-ahead` a day to come, `not-found`, and `project-withdrawn`. */
export async function recordMilestone(act: Act, { id, key, revision, actualOn, note }: Reaching) {
  const { tx, server, actor, now, today, record } = act;
  const own = server.jurisdiction.id;
  const { facts, countable, haltedOn } = await findForChange(tx, own, id, null);
  const { as, onBehalf } = mayReport(act, await rulebookOf(act), facts.responsibleUnitId);
  if (countable.halt === 'withdrawn') refuse('project-withdrawn', { on: haltedOn ?? '' });
  const plan = await planAt(tx, own, id, revision);
  const step = plan.steps.find((one) => one.key === key) ?? refuse('not-found');
  if (actualOn !== null && actualOn > today.toString()) {
    refuse('date-ahead', { date: actualOn, today: today.toString() });
  }
  const before = (await reachedOf(tx, own, id)).findLast((one) => one.key === key);
  await tx
    .insertInto('milestone_reached')
    .values({
      jurisdiction_id: own,
      project_id: id,
      milestone: key,
      version: (before?.version ?? 0) + 1,
      reached_on: actualOn,
      note,
      given_on: today.toString(),
      given_at: now.toString(),
      given_by: actor.personId,
      post_id: as,
      on_behalf: onBehalf,
    })
    .execute();
  record({
    subject: ['project', id],
    as,
    before: { milestone: said(step.name, before?.reachedOn ?? null) },
    after: { milestone: said(step.name, actualOn) },
  });
  return stampPlan(act, id, plan);
}

/** As a line of the project's history; null where it is not reached. */
const said = (name: string, on: string | null) => (on === null ? null : `${name} ${on}`);
