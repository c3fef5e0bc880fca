import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { correctionsOf, keptOf, takeUp, type Versioned } from './find.ts';
import { type Changed, writeChange } from './write.ts';

export interface Correction extends Versioned {
  unitId: string;
  points: number;
  reason: string;
}

/** Puts a final card right: the whole from one number to another, on a day, with a reason. The card itself stays. */
export async function correct(act: Act, { unitId, points, reason, ...of }: Correction): Promise<Changed> {
  const taken = await takeUp(act, of, { kind: 'correct' });
  const own = act.server.jurisdiction.id;
  const kept =
    (await keptOf(act.tx, own, taken.row.id)).get(unitId) ?? refuse('unknown-unit', { unit: unitId });
  const last = (await correctionsOf(act.tx, own, taken.row.id)).findLast(
    ({ unit_id: unit }) => unit === unitId,
  );
  const before = last?.points_after ?? kept.score.points;
  if (before === points) refuse('assessment-correction-unchanged');
  await act.tx
    .insertInto('assessment_correction')
    .values({
      jurisdiction_id: own,
      id: uuidv7(),
      assessment_id: taken.row.id,
      unit_id: unitId,
      points_before: before,
      points_after: points,
      reason,
      corrected_on: act.today.toString(),
      corrected_at: act.now.toString(),
      corrected_by: act.actor.personId,
      corrected_post_id: taken.as,
    })
    .execute();
  return writeChange(act, taken, { corrected: { unitId, before, points, reason } });
}
