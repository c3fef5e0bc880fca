import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { mayAssess } from './policy.ts';
import { isOver } from './show.ts';
import { choose } from './wanted.ts';
import type { Changed } from './write.ts';

/** Begins the assessment of a period that is over, by the rules that held at its end; from here on these stay. */
export async function drawUp(act: Act, wanted: { card: string; period: string }): Promise<Changed> {
  const rulebook = await rulebookOf(act);
  const as = mayAssess(act, rulebook);
  const { rules, period } = await choose(act, rulebook, wanted);
  if (rules.card.id !== wanted.card) refuse('not-found');
  const today = act.today.toString();
  if (!isOver(rules, period.to, today)) refuse('assessment-period-running', { until: period.to });
  const id = uuidv7();
  const { numInsertedOrUpdatedRows } = await act.tx
    .insertInto('assessment')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id,
      card: rules.card.id,
      period: period.key,
      from_on: period.from,
      to_on: period.to,
      basis: rules.basis,
      rules: JSON.stringify(rules),
      state: 'preparing',
      drawn_up_on: today,
      drawn_up_by: act.actor.personId,
      drawn_up_post_id: as,
      revision: 1,
      changed_by: act.actor.personId,
      changed_at: act.now.toString(),
    })
    .onConflict((same) => same.columns(['jurisdiction_id', 'card', 'period']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('assessment-drawn-up');
  const { basis, document } = rules;
  act.record({ subject: ['assessment', id], as, after: { ...wanted, basis, document, state: 'preparing' } });
  return { id, state: 'preparing', revision: 1 };
}
