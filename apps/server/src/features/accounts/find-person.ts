import type { Tx } from '../../database/ledger-database.ts';
import { refuse } from '../../refusal/refusal.ts';

/** @throws Refusal `not-found` when the county has no such person */
export async function findPerson(tx: Tx, jurisdictionId: string, personId: string) {
  const person = await tx
    .selectFrom('person')
    .select(['id', 'name'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return person ?? refuse('not-found');
}
