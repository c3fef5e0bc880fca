import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findCandidates } from './find.ts';
import { openPlan, stamp } from './opened.ts';
import { organisesAs, type SlotReference } from './policy.ts';
import { writePlan } from './write-plan.ts';

/**
 * Takes down which of the plan's sites were declared begun at the event. That is a word and no fact: no project's stage
 * moves by it. Refuses with `groundbreaking-not-begun` before the day, and once it was done.
 */
export async function declare(act: Act, input: SlotReference & { revision: number; projectIds: string[] }) {
  const { tx, server, actor, today, record } = act;
  const own = server.jurisdiction.id;
  const { event, as, plan } = await openPlan(act, input, organisesAs, 'declare');
  const { meeting } = event;
  const heldOn = meeting?.state === 'skipped' ? null : meeting?.heldOn;
  if (!heldOn) refuse('groundbreaking-without-day');
  if (heldOn > today.toString()) refuse('groundbreaking-not-begun', { date: heldOn });
  if (!plan) refuse('groundbreaking-without-site');
  const chosen = (await findCandidates(tx, own, input)).filter(({ site }) => site !== null);
  const declared = new Set(input.projectIds);
  if ([...declared].some((id) => chosen.every(({ projectId }) => projectId !== id))) {
    refuse('groundbreaking-without-site');
  }
  await tx
    .updateTable('groundbreaking_candidate')
    .set({ declared_on: heldOn })
    .where('jurisdiction_id', '=', own)
    .where('rule', '=', plan.rule)
    .where('slot_key', '=', plan.slotKey)
    .where('project_id', 'in', [...declared])
    .execute();
  const written = await writePlan(act, plan, {
    declared_on: heldOn,
    declared_by: actor.personId,
    ...stamp(act, plan),
  });
  record({
    subject: ['groundbreaking', `${plan.rule}/${plan.slotKey}`],
    as,
    after: { declared: [...declared], on: heldOn },
  });
  return written;
}
