import type { Tx } from '../../database/ledger-database.ts';
import type { StoredProblem } from './find.ts';

/** Who carried a problem out: the person who reported it, the responsible unit, and the units its decisions were laid on. */
export async function doersOf(
  tx: Tx,
  jurisdictionId: string,
  { id, subject }: Pick<StoredProblem, 'id' | 'subject'>,
): Promise<{ personId: string | null; units: string[] }> {
  const reported = await tx
    .selectFrom('problem_passage')
    .select('person_id as personId')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('problem_id', '=', id)
    .where('state', '=', 'carried-out')
    .orderBy('position', 'desc')
    .executeTakeFirst();
  const led = await tx
    .selectFrom('problem_decision')
    .select('lead_unit_id as unitId')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('problem_id', '=', id)
    .execute();
  return {
    personId: reported?.personId ?? null,
    units: [subject.responsibleUnit, ...led.map(({ unitId }) => unitId)],
  };
}
