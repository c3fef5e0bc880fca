import { type Dated, foundingOrganisation, type Mechanism } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../database/ledger-database.ts';

/** Enters the units, posts, holders, portfolios and liaison that the document published, in the document's order. */
export async function enterOrganisation(tx: Tx, jurisdictionId: string, mechanism: Mechanism): Promise<void> {
  const founding = foundingOrganisation(mechanism);
  const own = { jurisdiction_id: jurisdictionId };
  const personIds = new Map(founding.people.map(({ id }) => [id, uuidv7()]));
  const dated = ({ from, to }: Dated) => ({
    ...own,
    id: uuidv7(),
    from_date: from,
    to_date: to,
  });
  await insert(
    tx,
    'unit',
    mechanism.organisation.units.map(({ id, name, shortName, kind, level, parent }, position) => ({
      ...own,
      id,
      name,
      short_name: shortName ?? null,
      kind,
      level: level ?? null,
      parent_id: parent ?? null,
      position,
    })),
  );
  await insert(
    tx,
    'post',
    founding.posts.map(({ id, unit, name, kind }, position) => ({
      ...own,
      id,
      unit_id: unit,
      name,
      kind,
      position,
    })),
  );
  await insert(
    tx,
    'person',
    founding.people.map(({ id, name }) => ({ ...own, id: personIds.get(id), name })),
  );
  await insert(
    tx,
    'appointment',
    founding.appointments.map((row) => ({
      ...dated(row),
      post_id: row.post,
      person_id: personIds.get(row.person),
    })),
  );
  await insert(
    tx,
    'portfolio',
    founding.portfolios.map((row) => ({ ...dated(row), leader_post_id: row.leader, unit_id: row.unit })),
  );
  await insert(
    tx,
    'liaison',
    founding.liaisons.map((row) => ({
      ...dated(row),
      leader_post_id: row.leader,
      deputy_post_id: row.deputy,
    })),
  );
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
