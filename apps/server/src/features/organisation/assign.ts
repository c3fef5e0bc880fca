import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { refuseConflict } from './refuse-conflict.ts';

/** The two dated maps of posts, and what in each is mapped to which post. */
const maps = {
  portfolio: { key: 'unit_id', post: 'leader_post_id' },
  liaison: { key: 'leader_post_id', post: 'deputy_post_id' },
} as const;

export interface Assignment {
  readonly map: keyof typeof maps;
  /** The unit that is answered for, or the leader's post that is helped. */
  readonly of: string;
  /** Null ends what was. */
  readonly to: string | null;
  /** Whom the editor saw there last. */
  readonly expected: string | null;
  /** First day, ISO. */
  readonly from: string;
  readonly as: string;
}

interface Row {
  id: string;
  post: string;
  from: string;
  to: string | null;
}

/**
 * Lets one assignment follow another: what was ends the day before. On its own first day it can be put right; it then
 * never held, and no day counts it. Refuses with `conflict`, `assignment-unchanged` and `assignment-too-early`.
 */
export async function assign(act: Act, { map, of, to, expected, from, as }: Assignment): Promise<void> {
  const last = await findLast(act, map, of);
  const present = last?.to === null ? last : undefined;
  if ((present?.post ?? null) !== expected) await refuseConflict(act, [map, of]);
  if (to === expected) refuse('assignment-unchanged');
  const earliest = present?.from ?? (last ? dayAfter(last.to ?? last.from) : null);
  if (earliest !== null && from < earliest) refuse('assignment-too-early', { earliest });
  if (present) await end(act, map, present.id, from);
  if (to !== null) await begin(act, map, { of, to, from });
  act.record({
    subject: [map, of],
    as,
    before: present ? { post: expected } : null,
    after: { post: to, from },
  });
  act.server.forgetActors();
}

/** The latest that holds on any day at all. */
async function findLast({ tx, server }: Act, map: keyof typeof maps, of: string): Promise<Row | undefined> {
  const { key, post } = maps[map];
  const { rows } = await sql<Row>`
    select id, ${sql.ref(post)} as post, from_date as "from", to_date as "to"
    from ${sql.table(map)}
    where jurisdiction_id = ${server.jurisdiction.id} and ${sql.ref(key)} = ${of}
      and (to_date is null or to_date >= from_date)
    order by from_date desc
    limit 1
  `.execute(tx);
  return rows[0];
}

async function end({ tx, server }: Act, map: keyof typeof maps, id: string, before: string): Promise<void> {
  await tx
    .updateTable(map)
    .set({ to_date: Temporal.PlainDate.from(before).subtract({ days: 1 }).toString() })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
}

async function begin(
  { tx, server }: Act,
  map: keyof typeof maps,
  { of, to, from }: { of: string; to: string; from: string },
): Promise<void> {
  const { key, post } = maps[map];
  await sql`
    insert into ${sql.table(map)} (jurisdiction_id, id, ${sql.ref(key)}, ${sql.ref(post)}, from_date)
    values (${server.jurisdiction.id}, ${uuidv7()}, ${of}, ${to}, ${from})
  `.execute(tx);
}

const dayAfter = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();
