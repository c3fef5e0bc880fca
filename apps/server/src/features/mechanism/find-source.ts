import type { Tx } from '../../database/ledger-database.ts';

/** The text of a published version, as it was handed in. */
export async function findSource(tx: Tx, jurisdictionId: string, version: number): Promise<string> {
  const { source } = await tx
    .selectFrom('mechanism_version')
    .select('source')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return source;
}
