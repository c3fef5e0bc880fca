import type { Readiness } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { lockPlan } from './find.ts';
import { eventAt } from './opened.ts';
import { draftsAs, type SlotReference } from './policy.ts';

/**
 * Says whether a candidate is truly ready, which the register's facts do not decide. The last word stands, under the
 * name of who said it; earlier ones are in the journal. Refuses with `groundbreaking-declared` afterwards.
 */
export async function judge(
  act: Act,
  input: SlotReference & { projectId: string; readiness: Readiness; because: string },
) {
  const { tx, server, actor, today, record } = act;
  const { rule, slotKey, projectId, readiness, because } = input;
  const { rulebook } = await eventAt(act, input);
  const as = draftsAs(act, rulebook, input) ?? refuse('not-yours');
  const plan = (await lockPlan(act, input, null)) ?? refuse('not-found');
  if (plan.declaredOn !== null) refuse('groundbreaking-declared', { date: plan.declaredOn });
  const { numUpdatedRows } = await tx
    .updateTable('groundbreaking_candidate')
    .set({
      readiness,
      because,
      judged_on: today.toString(),
      judged_by: actor.personId,
      judged_post_id: as,
    })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .where('project_id', '=', projectId)
    .executeTakeFirstOrThrow();
  if (numUpdatedRows === 0n) refuse('not-found');
  record({
    subject: ['groundbreaking', `${rule}/${slotKey}`],
    as,
    after: { judged: projectId, readiness, because },
  });
  return { rule, slotKey, projectId };
}
