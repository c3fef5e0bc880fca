import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { extensionAsked, overdueOn } from './filter.ts';

/** Which of the rows: so many, after so many. */
export interface Range {
  limit: number;
  offset: number;
}

export type RegisterRow = Awaited<ReturnType<typeof registerRows>>[number];

/** Items that fulfil a condition: overdue first, then what is open, then what is closed; each by its limit. */
export async function registerRows(
  { tx, server, today }: View,
  condition: RawBuilder<boolean>,
  range?: Range,
) {
  const rows = tx
    .selectFrom('supervision_item')
    .selectAll()
    .select([sql<number>`count(*) over ()`.as('total'), extensionAsked.as('extension_asked')])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where(condition)
    .orderBy(sql`case when ${overdueOn(today.toString())} then 0 when state <> 'closed' then 1 else 2 end`)
    .orderBy('current_limit')
    .orderBy('source_number')
    .orderBy('source_position')
    .orderBy('id');
  return (range ? rows.limit(range.limit).offset(range.offset) : rows).execute();
}
