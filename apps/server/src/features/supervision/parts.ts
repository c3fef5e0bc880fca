import type { AssistingPart, PartState } from '@guatu/engine';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../database/ledger-database.ts';

/** What an assisting unit does of an item, and since which day (ISO) it stands so; null while nothing was done. */
export interface Part extends AssistingPart {
  since: string | null;
  /** Why it was sent back. */
  reason: string | null;
}

interface Said {
  unit: string;
  state: PartState;
  since: string;
  reason: string | null;
  person: string;
}

/** What was ever done about the parts of `item`, a row of supervision_item; ids are made in the order of time. */
const said = (item: string): RawBuilder<unknown> => sql`(
  select id, unit_id, step as state, entered_on as since, reason, person_id from supervision_part_step as step
  where step.jurisdiction_id = ${sql.ref(`${item}.jurisdiction_id`)} and step.item_id = ${sql.ref(`${item}.id`)}
  union all
  select id, unit_id, 'reported', reported_on, null, person_id from supervision_report as report
  where report.jurisdiction_id = ${sql.ref(`${item}.jurisdiction_id`)} and report.item_id = ${sql.ref(`${item}.id`)}
    and report.part = 'assisting')`;

/** Where a part stands, since which day (ISO), and by whose hand. */
export interface PartSaid {
  unit: string;
  state: PartState;
  on: string;
  by: string;
}

/** Of a row of supervision_item under some name: what was last said of each part that anything was said of. */
export const lastOfParts = (item: string): RawBuilder<PartSaid[]> => sql<PartSaid[]>`coalesce((
  select jsonb_agg(jsonb_build_object('unit', unit_id, 'state', state, 'on', since, 'by', person_id))
  from (select distinct on (unit_id) * from ${said(item)} as said order by unit_id, id desc) as said), '[]')`;

/** The assisting units of a row that have done no more than one of some states. */
export const partsIn = (
  { assisting_unit_ids, parts }: { assisting_unit_ids: readonly string[]; parts: readonly PartSaid[] },
  states: readonly PartState[],
): string[] =>
  assisting_unit_ids.filter((unit) =>
    states.includes(parts.find((part) => part.unit === unit)?.state ?? 'open'),
  );

/** Each assisting unit of an item, in its order, with where its part stands. */
export async function findParts(
  tx: Tx,
  jurisdictionId: string,
  { id, assisting_unit_ids: units }: { id: string; assisting_unit_ids: readonly string[] },
): Promise<Part[]> {
  if (units.length === 0) return [];
  const { rows } = await sql<Said>`
    select said.unit_id as unit, said.state, said.since, said.reason, said.person_id as person
    from supervision_item as item cross join lateral ${said('item')} as said
    where item.jurisdiction_id = ${jurisdictionId} and item.id = ${id} order by said.id`.execute(tx);
  return units.map((unit) => {
    const own = rows.filter((row) => row.unit === unit);
    const last = own.at(-1);
    return {
      unit,
      state: last?.state ?? 'open',
      since: last?.since ?? null,
      reason: last?.reason ?? null,
      reporters: own.filter(({ state }) => state === 'reported').map(({ person }) => person),
    };
  });
}
