import { sql } from 'kysely';
import type { Tx } from '../database/ledger-database.ts';

/** The number that the next paper of a kind would get in a year. It is nobody's until {@link takeNumber} takes it. */
export async function nextNumber(
  tx: Tx,
  jurisdictionId: string,
  kind: string,
  year: number,
): Promise<number> {
  const row = await tx
    .selectFrom('number_register')
    .select('next')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('kind', '=', kind)
    .where('year', '=', year)
    .executeTakeFirst();
  return row?.next ?? 1;
}

/**
 * Takes the next number. The register's row stays locked until the transaction ends: whoever else issues waits, and
 * gets the same number again should this one be rolled back. So there are neither gaps nor doubles.
 */
export async function takeNumber(
  tx: Tx,
  jurisdictionId: string,
  kind: string,
  year: number,
): Promise<number> {
  const { rows } = await sql<{ taken: number }>`
    insert into number_register as register (jurisdiction_id, kind, year, next)
    values (${jurisdictionId}, ${kind}, ${year}, 2)
    on conflict (jurisdiction_id, kind, year) do update set next = register.next + 1
    returning next - 1 as taken`.execute(tx);
  return rows[0]?.taken ?? 1;
}
