import pg from 'pg';
import type { TestCounty } from '../testing/county.ts';

/** What stands in each table of the county, as a digest: equal states are equal, and a difference names its table. */
export async function stateOf({ ownerUrl, server }: TestCounty): Promise<Record<string, string | null>> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  // Row-level security binds the owner too.
  await owner.query(`set app.jurisdiction_id = '${server.jurisdiction.id}'`);
  const tables = await owner.query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'guatu' and column_name = 'jurisdiction_id'`,
  );
  const digests = tables.rows.map(
    ({ name }) =>
      `select '${name}' as name, md5(string_agg(row::text, ' ' order by row::text)) as digest from guatu.${name} as row`,
  );
  const { rows } = await owner.query<{ name: string; digest: string | null }>(digests.join(' union all '));
  await owner.end();
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
