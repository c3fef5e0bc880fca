import { handInObstacle } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { candidatesOf } from './candidates.ts';
import { lockEdition } from './edition.ts';
import { handInsOf, stands, unitsAsked } from './hand-ins.ts';
import { mayHandIn } from './policy.ts';
import { atlasRuleOf, ruledIn } from './rule.ts';
import { refuseAhead } from './refuse-ahead.ts';
import { selectProjects } from './select-projects.ts';

/**
 * A unit hands in its pages of the month (三（二）). After the cut-off it is late, and taken all the same until the
 * edition is frozen.
 */
export async function handIn(act: Act, { month, unitId }: { month: string; unitId: string }) {
  const { tx, server, actor, now, today } = act;
  const jurisdictionId = server.jurisdiction.id;
  const rulebook = ruledIn(await rulebookOf(act), month);
  const rule = atlasRuleOf(rulebook, month) ?? refuse('not-found');
  const { as, onBehalf } = mayHandIn(act, rulebook, rule, unitId);
  refuseAhead(act, month);
  const { state } = await lockEdition(tx, jurisdictionId, month);
  const candidates = await candidatesOf(tx, jurisdictionId, month, rule.selection, null);
  const { selected } = selectProjects(rulebook, rule.selection, candidates);
  const handIns = await handInsOf(tx, jurisdictionId, [month]);
  const obstacle = handInObstacle({
    state,
    handedIn: stands(handIns.find((one) => one.unitId === unitId)),
    projects: unitsAsked(rule, selected).get(unitId) ?? [],
  });
  if (obstacle)
    refuse(obstacle.code, 'unreported' in obstacle ? { projects: obstacle.unreported.join('、') } : {});
  const on = today.toString();
  const dueOn = rule.slot.cutoff?.actual ?? null;
  const said = {
    handed_in_on: on,
    handed_in_at: now.toString(),
    handed_in_by: actor.personId,
    post_id: as,
    on_behalf: onBehalf,
  };
  const { late } = await tx
    .insertInto('atlas_hand_in')
    .values({
      jurisdiction_id: jurisdictionId,
      month,
      unit_id: unitId,
      due_on: dueOn,
      first_on: on,
      ...said,
    })
    // After it was sent back: whether it was in time is judged by the first time.
    .onConflict((same) =>
      same.columns(['jurisdiction_id', 'month', 'unit_id']).doUpdateSet({ ...said, ...notReturned }),
    )
    .returning('late')
    .executeTakeFirstOrThrow();
  act.record({ subject: ['atlas', month], as, after: { handedIn: unitId, on, late, onBehalf } });
  return { month, unitId, on, late };
}

const notReturned = {
  returned_at: null,
  returned_on: null,
  returned_by: null,
  returned_post_id: null,
  return_reason: null,
};
