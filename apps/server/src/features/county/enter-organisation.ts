import { type Dated, foundingOrganisation, type Mechanism, type Organisation } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';

/**
 * Enters units, posts, holders, portfolios and liaison in the order of the mechanism, behind those that the county has.
 *
 * @param entering all that the document published, or the part of it that the county lacks
 */
export async function enterOrganisation(
  tx: Tx,
  jurisdictionId: string,
  mechanism: Mechanism,
  entering: Organisation = foundingOrganisation(mechanism),
): Promise<void> {
  const own = { jurisdiction_id: jurisdictionId };
  const personIds = new Map(entering.people.map(({ id }) => [id, uuidv7()]));
  const shortNames = new Map(mechanism.organisation.units.map(({ id, shortName }) => [id, shortName]));
  const dated = ({ from, to }: Dated) => ({
    ...own,
    id: uuidv7(),
    from_date: from,
    to_date: to,
  });
  const [firstUnit, firstPost] = [await nextPosition(tx, own, 'unit'), await nextPosition(tx, own, 'post')];
  await insert(
    tx,
    'unit',
    entering.units.map(({ id, name, kind, level, parent }, index) => ({
      ...own,
      id,
      name,
      short_name: shortNames.get(id) ?? null,
      kind,
      level: level ?? null,
      parent_id: parent ?? null,
      position: firstUnit + index,
    })),
  );
  await insert(
    tx,
    'post',
    entering.posts.map(({ id, unit, name, kind }, index) => ({
      ...own,
      id,
      unit_id: unit,
      name,
      kind,
      position: firstPost + index,
    })),
  );
  await insert(
    tx,
    'person',
    entering.people.map(({ id, name }) => ({ ...own, id: personIds.get(id), name })),
  );
  await insert(
    tx,
    'appointment',
    entering.appointments.map((row) => ({
      ...dated(row),
      post_id: row.post,
      person_id: personIds.get(row.person) ?? row.person,
    })),
  );
  await insert(
    tx,
    'portfolio',
    entering.portfolios.map((row) => ({ ...dated(row), leader_post_id: row.leader, unit_id: row.unit })),
  );
  await insert(
    tx,
    'liaison',
    entering.liaisons.map((row) => ({
      ...dated(row),
      leader_post_id: row.leader,
      deputy_post_id: row.deputy,
    })),
  );
}

async function nextPosition(
  tx: Tx,
  own: { jurisdiction_id: string },
  table: 'unit' | 'post',
): Promise<number> {
  const { next } = await tx
    .selectFrom(table)
    .select(({ eb, fn, val }) => eb(fn.coalesce(fn.max('position'), val(-1)), '+', 1).as('next'))
    .where('jurisdiction_id', '=', own.jurisdiction_id)
    .executeTakeFirstOrThrow();
  return next;
}

type Table = 'unit' | 'post' | 'person' | 'appointment' | 'portfolio' | 'liaison';

/** An insert without rows is no statement at all. */
async function insert(tx: Tx, table: Table, rows: object[]): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insertInto(table)
    .values(rows as never)
    .execute();
}
