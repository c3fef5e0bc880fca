import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll } from 'vitest';
import { type LedgerDatabase, openLedgerDatabase } from '../database/ledger-database.ts';
import { roleUrl } from '../database/role-url.ts';

/** A county without anything in it, for tests of the database and the ledger themselves. */
export async function bareCounty(ownerUrl: string): Promise<{ id: string; database: LedgerDatabase }> {
  const id = randomUUID();
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query(`set app.jurisdiction_id = '${id}'`);
  await owner.query(
    'insert into guatu.jurisdiction (jurisdiction_id, key, name, demonstration) values ($1, $2, $2, true)',
    [id, `bare-${id}`],
  );
  await owner.end();
  const database = openLedgerDatabase(roleUrl(ownerUrl, 'guatu_app'), 5);
  afterAll(() => database.close());
  return { id, database };
}
