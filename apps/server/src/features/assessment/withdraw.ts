import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { type TakenUp, takeUp, type Versioned } from './find.ts';
import { type Changed, writeChange } from './write.ts';

type Added = 'assessment_judgement' | 'assessment_excuse';

/** Points by judgement are taken back; they stay on record with why. */
export async function withdrawJudgement(
  act: Act,
  { judgementId, reason, ...of }: Versioned & { judgementId: string; reason: string },
): Promise<Changed> {
  const taken = await takeUp(act, of, { kind: 'weigh' });
  await takeBack(act, taken, 'assessment_judgement', judgementId, reason);
  return writeChange(act, taken, { withdrawn: { judgementId, reason } });
}

/** An entry counts again as the ledger has it. */
export async function withdrawExcuse(
  act: Act,
  { excuseId, reason, ...of }: Versioned & { excuseId: string; reason: string },
): Promise<Changed> {
  const taken = await takeUp(act, of, { kind: 'weigh' });
  await takeBack(act, taken, 'assessment_excuse', excuseId, reason);
  return writeChange(act, taken, { withdrawn: { excuseId, reason } });
}

async function takeBack(act: Act, { row }: TakenUp, from: Added, id: string, because: string): Promise<void> {
  const { numUpdatedRows } = await act.tx
    .updateTable(from)
    .set({
      withdrawn_on: act.today.toString(),
      withdrawn_by: act.actor.personId,
      withdrawn_because: because,
    })
    .where('jurisdiction_id', '=', act.server.jurisdiction.id)
    .where('assessment_id', '=', row.id)
    .where('id', '=', id)
    .where('withdrawn_on', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) refuse('assessment-withdrawn');
}
