import type { LadderStep } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';
import type { View } from '../../http/handler.ts';
import { doerOf, postName, type Rulebook, unitName } from '../mechanism/index.ts';

/** A rung that an item reached, as a list shows it. ISO date. */
export interface LastRung {
  id: string;
  rung: string;
  step: LadderStep;
  clause: string;
  says: string;
  on: string;
}

/**
 * Of a row of supervision_item under some name: that a rung was reached by the limit and the lead that it has. The ladder
 * begins anew with another limit, and with another unit in the lead.
 */
export const holdsFor = (item: string): RawBuilder<boolean> => sql<boolean>`(
  taken.limit_on = ${sql.ref(`${item}.current_limit`)} and taken.lead_unit_id = ${sql.ref(`${item}.lead_unit_id`)})`;

/** The last rung on record that holds for a row of supervision_item; null where there is none. */
export const lastRung = sql<LastRung | null>`(
  select jsonb_build_object('id', taken.id, 'rung', taken.rung, 'step', taken.step, 'clause', taken.clause,
                            'says', taken.says, 'on', taken.reached_on)
  from supervision_rung as taken
  where taken.jurisdiction_id = supervision_item.jurisdiction_id and taken.item_id = supervision_item.id
    and ${holdsFor('supervision_item')}
  order by taken.reached_on desc, taken.id desc limit 1)`;

/** That the last rung of a row is a certain one. */
export const isOnRung = (rung: string): RawBuilder<boolean> => sql<boolean>`(${lastRung}->>'rung' = ${rung})`;

interface Deed {
  words: string;
  on: string;
  person: string;
  post: string;
}

/** A rung with everything on record about it. */
export interface RungRow extends LastRung {
  itemId: string;
  limit: string;
  recorded: string;
  recordedAt: string;
  byPosts: string[];
  byUnits: string[];
  toPosts: string[];
  toUnits: string[];
  dueOn: string | null;
  /** What was done upon it: what somebody noted, or else the first notice issued since. */
  deed: Deed | null;
}

/** The rungs of some items, oldest first; without items, those that hold for an item without a report. */
export async function findRungs(
  tx: Tx,
  jurisdictionId: string,
  itemIds?: readonly string[],
): Promise<RungRow[]> {
  const { rows } = await sql<RungRow>`
    select taken.id, taken.item_id as "itemId", taken.rung, taken.step, taken.clause, taken.says,
           taken.reached_on as on, taken.limit_on as limit, taken.recorded_on as recorded,
           taken.recorded_at as "recordedAt", taken.by_posts as "byPosts", taken.by_units as "byUnits",
           taken.to_posts as "toPosts", taken.to_units as "toUnits", taken.due_on as "dueOn",
           coalesce(
             (select jsonb_build_object('words', words, 'on', done_on, 'person', done_by, 'post', done_post_id)
              from supervision_rung_deed as deed
              where deed.jurisdiction_id = taken.jurisdiction_id and deed.rung_id = taken.id),
             (select jsonb_build_object('words', number, 'on', issued_on, 'person', issued_by, 'post', issued_post_id)
              from issued_paper as paper
                join supervision_notice_item as named
                  on named.jurisdiction_id = paper.jurisdiction_id and named.paper_id = paper.id
              where taken.step = 'notice' and named.jurisdiction_id = taken.jurisdiction_id
                and named.item_id = taken.item_id and paper.issued_at >= taken.recorded_at
              order by paper.issued_at limit 1)) as deed
    from supervision_rung as taken
      join supervision_item as item on item.jurisdiction_id = taken.jurisdiction_id and item.id = taken.item_id
    where taken.jurisdiction_id = ${jurisdictionId}
      and ${itemIds === undefined ? sql`item.reported_on is null and ${holdsFor('item')}` : sql`item.id = any(${[...itemIds]}::uuid[])`}
    order by taken.reached_on, taken.id`.execute(tx);
  return rows;
}

/** The rungs of an item as its page shows them, and whether the person asking may note what was done upon each. */
export async function rungsOf(
  view: View,
  rulebook: Rulebook,
  itemId: string,
  may: (rung: RungRow) => boolean,
) {
  const rungs = await findRungs(view.tx, view.server.jurisdiction.id, [itemId]);
  return rungs.map((rung) => {
    const { id, step, clause, says, on, limit, recorded, dueOn, deed } = rung;
    return {
      id,
      rung: rung.rung,
      step,
      clause,
      says,
      on,
      limit,
      recorded,
      dueOn,
      told: [
        ...rung.toUnits.map((unit) => unitName(rulebook, unit)),
        ...rung.toPosts.map((post) => postName(rulebook, post)),
      ],
      deed: deed && {
        words: deed.words,
        on: deed.on,
        by: doerOf(rulebook, deed.person, deed.post),
      },
      toNote: deed === null && may(rung),
    };
  });
}
