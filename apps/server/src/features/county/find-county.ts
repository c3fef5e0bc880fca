import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Jurisdiction } from '../../server.ts';

/** A county's id follows from its key, so that opening it twice, or on two servers at once, opens one county. */
export function countyId(key: string): string {
  const digest = createHash('sha256').update(`guatu county ${key}`).digest('hex');
  return `${digest.slice(0, 8)}-${digest.slice(8, 12)}-8${digest.slice(13, 16)}-8${digest.slice(17, 20)}-${digest.slice(20, 32)}`;
}

/** The county of that key if it was opened before, with how far its demonstration clock runs beside the real one. */
export async function findCounty(
  ownerUrl: string,
  key: string,
): Promise<(Jurisdiction & { offsetSeconds: number }) | null> {
  const id = countyId(key);
  const found = await asOwner(ownerUrl, id, (owner) =>
    owner.query<{ name: string; demonstration: boolean; offset: string }>(
      `select name, demonstration, clock_offset_seconds as offset from guatu.jurisdiction
       where jurisdiction_id = $1 and exists (select from guatu.mechanism_version where jurisdiction_id = $1)`,
      [id],
    ),
  );
  const row = found.rows[0];
  return row
    ? { id, key, name: row.name, demonstration: row.demonstration, offsetSeconds: Number(row.offset) }
    : null;
}

/** Only the owner makes counties; the server's own role cannot. */
export async function enterJurisdiction(ownerUrl: string, jurisdiction: Jurisdiction): Promise<void> {
  const { id, key, name, demonstration } = jurisdiction;
  await asOwner(ownerUrl, id, (owner) =>
    owner.query(
      `insert into guatu.jurisdiction (jurisdiction_id, key, name, demonstration) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [id, key, name, demonstration],
    ),
  );
}

/** Row-level security binds the owner too: the county must be named before it can be seen. */
async function asOwner<T>(ownerUrl: string, id: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`set app.jurisdiction_id = '${id}'`);
    return await work(owner);
  } finally {
    await owner.end();
  }
}
