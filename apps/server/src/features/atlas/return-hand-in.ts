import { returnObstacle } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { changeEdition, lockEdition, stateAfter } from './edition.ts';
import { handInsOf, stands } from './hand-ins.ts';
import { mayCompile } from './policy.ts';
import { atlasRuleOf, ruledIn } from './rule.ts';

interface ReturnHandIn {
  month: string;
  unitId: string;
  reason: string;
}

/**
 * The desk sends a unit's pages back and says why (三（二）): the unit owes them again, and a book that was compiled of
 * them has to be compiled anew.
 */
export async function returnHandIn(act: Act, { month, unitId, reason }: ReturnHandIn) {
  const { tx, server, actor, now, today } = act;
  const jurisdictionId = server.jurisdiction.id;
  const rulebook = ruledIn(await rulebookOf(act), month);
  const rule = atlasRuleOf(rulebook, month) ?? refuse('not-found');
  const as = mayCompile(act, rulebook, rule);
  const edition = await lockEdition(tx, jurisdictionId, month);
  const handIns = await handInsOf(tx, jurisdictionId, [month]);
  const handedIn = stands(handIns.find((one) => one.unitId === unitId));
  const obstacle = returnObstacle({ state: edition.state, handedIn });
  if (obstacle) refuse(obstacle.code);
  await tx
    .updateTable('atlas_hand_in')
    .set({
      returned_at: now.toString(),
      returned_on: today.toString(),
      returned_by: actor.personId,
      returned_post_id: as,
      return_reason: reason,
    })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('month', '=', month)
    .where('unit_id', '=', unitId)
    .execute();
  const state = stateAfter(edition.state, { kind: 'return' });
  await changeEdition(act, month, edition, actor.personId, { state });
  act.record({ subject: ['atlas', month], as, after: { returned: unitId, reason } });
  return { month, unitId };
}
