import { holdsOn } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { wholeOf } from '../project/index.ts';

/** In which part somebody has to do with an item: led by the own unit, with its assistance, in one's portfolio. */
const parts = ['lead', 'assisting', 'portfolio'] as const;
export type Part = (typeof parts)[number];

type Who = Pick<View, 'actor' | 'today'>;

/** The units through which somebody has part in items; none where one has no such part. */
const unitsOfPart = (who: Who, rulebook: Rulebook, part: Part): string[] =>
  part === 'portfolio' ? portfolioOf(who, rulebook) : ownUnits(who, rulebook);

/** The condition on `supervision_item` under which somebody has a part in it. */
export function hasPart(who: Who, rulebook: Rulebook, part: Part): RawBuilder<boolean> {
  const units = unitsOfPart(who, rulebook, part);
  const leads = sql<boolean>`lead_unit_id = any(${units})`;
  const assists = sql<boolean>`assisting_unit_ids && ${units}::text[]`;
  if (part === 'lead') return leads;
  return part === 'assisting' ? assists : sql<boolean>`(${leads} or ${assists})`;
}

/** The parts in which somebody has to do with any item at all. */
export async function partsOf(view: View, rulebook: Rulebook): Promise<Part[]> {
  const found = parts.map((part) => sql`bool_or(${hasPart(view, rulebook, part)}) as ${sql.ref(part)}`);
  const { rows } = await sql<Record<Part, boolean | null>>`
    select ${sql.join(found)} from supervision_item
    where jurisdiction_id = ${view.server.jurisdiction.id}`.execute(view.tx);
  return parts.filter((part) => rows[0]?.[part] === true);
}

/** The units of one's posts, each with what it is one with; a leader stands for no single unit. */
function ownUnits({ actor }: Who, { organisation }: Rulebook): string[] {
  const posts = actor.posts.filter(({ id }) =>
    organisation.posts.some((post) => post.id === id && post.kind !== 'leader'),
  );
  return [...new Set(posts.flatMap(({ unitId }) => wholeOf(organisation, unitId)))];
}

/** What a leader answers for, and the leader's liaison with the leader (二（一）3, 二（三）1). */
function portfolioOf({ actor, today }: Who, { organisation }: Rulebook): string[] {
  const held = actor.posts.map(({ id }) => id);
  const date = today.toString();
  const helped = organisation.liaisons
    .filter((row) => held.includes(row.deputy) && holdsOn(row, date))
    .map(({ leader }) => leader);
  const units = organisation.portfolios
    .filter((row) => [...held, ...helped].includes(row.leader) && holdsOn(row, date))
    .map(({ unit }) => unit);
  return [...new Set(units.flatMap((unit) => wholeOf(organisation, unit)))];
}
