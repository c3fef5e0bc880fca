import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';

/** Puts projects on a list of a year and answers with those that did not stand on it already; the others are left alone. */
export async function addToList(
  { tx, server, record }: Act,
  as: string,
  { year, list, ids }: { year: number; list: string; ids: readonly string[] },
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    insert into project_designation (jurisdiction_id, project_id, year, list_id)
    select ${server.jurisdiction.id}::uuid, id, ${year}, ${list} from unnest(${ids}::uuid[]) as id
    on conflict do nothing
    returning project_id as id`.execute(tx);
  for (const { id } of rows) {
    record({ subject: ['project', id], as, before: { year, list: null }, after: { year, list } });
  }
  return rows.map(({ id }) => id);
}
