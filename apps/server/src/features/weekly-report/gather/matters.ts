import type { WeeklyMatter } from '@guatu/engine';
import { sql } from 'kysely';
import type { Sight } from './index.ts';

/** What units lead under supervision and have not reported done, or did after an instant (ISO); by the limit. */
export async function gatherMatters(
  { tx, server }: Sight,
  units: readonly string[],
  after: string,
): Promise<WeeklyMatter[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<WeeklyMatter>`
    select item.id, matter, requirement, lead_unit_id as unit, unit.name as "unitName", current_limit as limit,
           reported_on as "reportedOn", reported.at
    from supervision_item as item
      join unit on unit.jurisdiction_id = ${own} and unit.id = lead_unit_id
      left join lateral (
        select max(entered_at) as at from supervision_passage
        where jurisdiction_id = ${own} and item_id = item.id and step = 'reported') as reported on true
    where item.jurisdiction_id = ${own} and lead_unit_id = any(${units})
      and (reported_on is null or reported.at > ${after})
    order by current_limit, item.id`.execute(tx);
  return rows;
}
