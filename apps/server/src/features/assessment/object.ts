import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { requireReceived } from '../files/index.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { lock, refuseObstacle } from './find.ts';
import { objectsAs, seesUnits } from './policy.ts';
import { dayOf } from './situation.ts';
import { scoredUnits } from './units.ts';

export interface Objection {
  id: string;
  unitId: string;
  item: string | null;
  reason: string;
  fileIds: string[];
}

/** A unit objects to its own draft while it may, with a reason and what proves it. */
export async function object(act: Act, { id, unitId, item, reason, fileIds }: Objection) {
  const rulebook = await rulebookOf(act);
  const seen = seesUnits(act, rulebook);
  if (seen !== null && !seen.includes(unitId)) refuse('not-found');
  const as = objectsAs(act, rulebook, unitId) ?? refuse('not-yours');
  const row = (await lock(act, id)) ?? refuse('not-found');
  await refuseObstacle(act, row, { kind: 'object' });
  const { card } = row.rules;
  const day = dayOf({ key: row.period, from: row.from_on, to: row.to_on }, act);
  if (scoredUnits(rulebook, card, day).every((unit) => unit.id !== unitId)) refuse('not-found');
  if (item !== null && card.parts.every(({ items }) => items.every((one) => one.id !== item)))
    refuse('not-found');
  await requireReceived(act.tx, act.server.jurisdiction.id, fileIds);
  const objectionId = uuidv7();
  await act.tx
    .insertInto('assessment_objection')
    .values({
      jurisdiction_id: act.server.jurisdiction.id,
      id: objectionId,
      assessment_id: id,
      unit_id: unitId,
      item,
      reason,
      file_ids: fileIds,
      made_on: act.today.toString(),
      made_at: act.now.toString(),
      made_by: act.actor.personId,
      made_post_id: as,
    })
    .execute();
  act.record({ subject: ['assessment', id], as, after: { objection: { unitId, item, reason, fileIds } } });
  return { id: objectionId };
}
