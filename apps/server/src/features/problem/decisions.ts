import type { Tx } from '../../database/ledger-database.ts';

/** Whether a problem has a decision, other than the one named, that was not carried out yet. */
export async function othersOpen(
  tx: Tx,
  jurisdictionId: string,
  problemId: string,
  decisionId: string | null,
): Promise<boolean> {
  const open = await tx
    .selectFrom('problem_decision')
    .select('decision_id as id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('problem_id', '=', problemId)
    .where('carried_out_on', 'is', null)
    .execute();
  return open.some(({ id }) => id !== decisionId);
}
