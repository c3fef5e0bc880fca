import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { personName, postName, type Rulebook } from '../mechanism/index.ts';

/** What was last said of an item: who acknowledged it and when, the lead's last report, the office's last verdict. */
export interface Said {
  acknowledged: { by: string; on: string } | null;
  progress: string;
  verdict: string;
}

interface Row {
  id: string;
  person: string | null;
  post: string | null;
  on: string | null;
  progress: string | null;
  verdict: string | null;
}

/** By item. */
export async function lastWords(
  { tx, server }: View,
  rulebook: Rulebook,
  itemIds: readonly string[],
): Promise<Map<string, Said>> {
  const { rows } = await sql<Row>`
    select item.id, taken.person_id as person, taken.post_id as post, taken.entered_on as on,
           report.content as progress, found.reason as verdict
    from supervision_item as item
      left join lateral (
        select person_id, post_id, entered_on from supervision_passage as passage
        where passage.jurisdiction_id = item.jurisdiction_id and passage.item_id = item.id and step = 'acknowledged'
        order by position limit 1
      ) as taken on true
      left join lateral (
        select content from supervision_report as report
        where report.jurisdiction_id = item.jurisdiction_id and report.item_id = item.id and part = 'lead'
        order by reported_at desc, id desc limit 1
      ) as report on true
      left join lateral (
        select reason from supervision_passage as passage
        where passage.jurisdiction_id = item.jurisdiction_id and passage.item_id = item.id
          and step in ('sent-back', 'closed', 'reopened')
        order by position desc limit 1
      ) as found on true
    where item.jurisdiction_id = ${server.jurisdiction.id} and item.id = any(${[...itemIds]}::uuid[])`.execute(
    tx,
  );
  return new Map(rows.map((row) => [row.id, present(rulebook, row)]));
}

const present = (rulebook: Rulebook, { person, post, on, progress, verdict }: Row): Said => ({
  acknowledged:
    person === null || post === null || on === null
      ? null
      : { by: `${postName(rulebook, post)} ${personName(rulebook, person)}`, on },
  progress: progress ?? '',
  verdict: verdict ?? '',
});
