import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { extensionAsked, overdueOn } from './filter.ts';
import { lastOfParts } from './parts.ts';
import { lastRung } from './rungs-taken.ts';

/** Which of the rows: so many, after so many. */
export interface Range {
  limit: number;
  offset: number;
}

export type RegisterRow = Awaited<ReturnType<typeof registerRows>>[number];

/** How often the limit of a row was put off. */
export const extensionsGranted = sql<number>`(
  select count(granted_until)::integer from supervision_extension as extension
  where extension.jurisdiction_id = supervision_item.jurisdiction_id and extension.item_id = supervision_item.id)`;

/** How often a row was sent back. */
export const timesSentBack = sql<number>`(
  select count(*)::integer from supervision_passage as passage
  where passage.jurisdiction_id = supervision_item.jurisdiction_id and passage.item_id = supervision_item.id
    and passage.step = 'sent-back')`;

/** Rows with what a list and the rules about matters ask of them. */
const rowsOf = ({ tx, server }: View) =>
  tx
    .selectFrom('supervision_item')
    .selectAll()
    .select([
      extensionAsked.as('extension_asked'),
      extensionsGranted.as('extensions_granted'),
      timesSentBack.as('times_sent_back'),
      lastOfParts('supervision_item').as('parts'),
      lastRung.as('rung'),
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id);

/** Items that fulfil a condition: overdue first, then what is open, then what is closed; each by its limit. */
export async function registerRows(view: View, condition: RawBuilder<boolean>, range?: Range) {
  const rows = rowsOf(view)
    .select(sql<number>`count(*) over ()`.as('total'))
    .where(condition)
    .orderBy(
      sql`case when ${overdueOn(view.today.toString())} then 0 when state <> 'closed' then 1 else 2 end`,
    )
    .orderBy('current_limit')
    .orderBy('source_number')
    .orderBy('source_position')
    .orderBy('id');
  return (range ? rows.limit(range.limit).offset(range.offset) : rows).execute();
}

/** One item as the register has it. */
export const itemRow = (view: View, id: string) =>
  rowsOf(view).where('id', '=', id).executeTakeFirstOrThrow();
