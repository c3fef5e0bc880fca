import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findStops, lockTour, planOf, type TourPlan } from './find.ts';
import { openTour, type SlotReference } from './open-tour.ts';
import { plansAs } from './policy.ts';

/**
 * Keeps a plan as far as it is written (二（三）1), also once it has gone out: a plan that changes goes out anew. Refuses with
 * `not-yours`, `conflict`, `unknown-unit`, `unknown-post`, `not-found` for a project, and `meeting-ended` once the tour
 * was held.
 */
export async function savePlan(act: Act, input: SlotReference & { revision: number; plan: TourPlan }) {
  const { tx, server, actor, now, record } = act;
  const own = server.jurisdiction.id;
  const tour = await openTour(act, input);
  const { at, current, meeting } = tour;
  const as = plansAs(act, tour) ?? refuse('not-yours');
  if (meeting?.state === 'ended') refuse('meeting-ended');
  const before = await lockTour(act, current, at, input.revision);
  const { stops, ...plan } = input.plan;
  requireKnown(current, plan.tasks);
  await requireProjects(act, stops);
  const revision = input.revision + 1;
  const columns = {
    purpose: plan.purpose,
    starts_at: plan.startsAt,
    gathers_at: plan.gathersAt,
    back_minutes: plan.backMinutes,
    closing_minutes: plan.closingMinutes,
    wet_weather: plan.wetWeather,
    vehicles: JSON.stringify(plan.vehicles),
    tasks: JSON.stringify(plan.tasks),
    revision,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('site_tour')
    .values({ jurisdiction_id: own, rule: at.rule, slot_key: at.slotKey, ...columns })
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'rule', 'slot_key'])
        .doUpdateSet(columns)
        // Somebody may have begun it a moment ago.
        .where('site_tour.revision', '=', input.revision),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('conflict');
  const stood = await findStops(tx, own, at);
  await replaceStops(act, at, stops);
  record({
    subject: ['site-tour', `${at.rule}/${at.slotKey}`],
    as,
    before: before ? { ...planOf(before), stops: stood } : null,
    after: input.plan,
  });
  return { ...at, revision };
}

function requireKnown(
  { organisation }: { organisation: { units: { id: string }[]; posts: { id: string }[] } },
  tasks: TourPlan['tasks'],
): void {
  for (const { owner } of tasks) {
    if (owner?.kind === 'unit' && !organisation.units.some(({ id }) => id === owner.id)) {
      refuse('unknown-unit', { unit: owner.id });
    }
    if (owner?.kind === 'post' && !organisation.posts.some(({ id }) => id === owner.id)) {
      refuse('unknown-post', { post: owner.id });
    }
  }
}

async function requireProjects({ tx, server }: Act, stops: TourPlan['stops']): Promise<void> {
  const ids = stops.map(({ projectId }) => projectId);
  const known = await tx
    .selectFrom('project')
    .select('id')
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', ({ fn, val }) => fn.any(val(ids)))
    .execute();
  if (known.length < ids.length) refuse('not-found');
}

async function replaceStops({ tx, server }: Act, at: SlotReference, stops: TourPlan['stops']): Promise<void> {
  const slot = { jurisdiction_id: server.jurisdiction.id, rule: at.rule, slot_key: at.slotKey };
  await tx
    .deleteFrom('site_tour_stop')
    .where('jurisdiction_id', '=', slot.jurisdiction_id)
    .where('rule', '=', slot.rule)
    .where('slot_key', '=', slot.slot_key)
    .execute();
  if (stops.length === 0) return;
  await tx
    .insertInto('site_tour_stop')
    .values(
      stops.map((stop, index) => ({
        ...slot,
        position: index + 1,
        project_id: stop.projectId,
        stay_minutes: stop.stayMinutes,
        travel_minutes: stop.travelMinutes,
        speaker: stop.speaker,
        subject: stop.subject,
      })),
    )
    .execute();
}
