import { queryOnce } from '../embedded-database/query-once.ts';
import type { TestCounty } from '../testing/county.ts';

/** What stands in each table of the county, as a digest: equal states are equal, and a difference names its table. */
export async function stateOf({ ownerUrl, server }: TestCounty): Promise<Record<string, string>> {
  const url = new URL(ownerUrl);
  // Row-level security binds the owner too.
  url.searchParams.set('options', `-c app.jurisdiction_id=${server.jurisdiction.id}`);
  const tables = (await queryOnce(
    url.href,
    `select distinct table_name as name from information_schema.columns
     where table_schema = 'guatu' and column_name = 'jurisdiction_id' order by 1`,
  )) as { name: string }[];
  const digests = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(string_agg(row::text, ' ' order by row::text)) as digest from guatu.${name} as row`,
  );
  const rows = (await queryOnce(url.href, digests.join(' union all '))) as { name: string; digest: string }[];
  return Object.fromEntries(rows.map(({ name, digest }) => [name, digest]));
}
