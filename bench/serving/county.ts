import { readFile } from 'node:fs/promises';
import { readMechanism } from '@guatu/engine';
import { findCounty } from '@guatu/server/src/features/county/index.ts';
import pg from 'pg';
import { fillCounty } from './fill-county.ts';
import { plainTables } from './plain-tables.ts';

/** The filled county, as those need it who ask for its projects. */
export interface FilledCounty {
  personId: string;
  projectIds: readonly string[];
}

const key = 'linxi-demonstration';

/** Fills the demonstration's county, which a server has opened, and keeps all of it in plain tables too. */
export async function filledCounty(ownerUrl: string): Promise<FilledCounty> {
  const county = await findCounty(ownerUrl, key);
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    return await fill(owner, county?.id ?? '');
  } finally {
    await owner.end();
  }
}

async function fill(owner: pg.Client, countyId: string): Promise<FilledCounty> {
  await owner.query(`set app.jurisdiction_id = '${countyId}'`);
  const lists = await designations();
  const { rows: people } = await owner.query<{ id: string }>(
    "select person_id as id from guatu.appointment where post_id = 'key-projects-clerk' and to_date is null",
  );
  const personId = people[0]?.id ?? '';
  await fillCounty(
    owner,
    personId,
    lists.map(({ id }) => id),
  );
  await owner.query(plainTables);
  for (const { id, name, level } of lists) {
    await owner.query('insert into plain.list (id, name, level) values ($1, $2, $3)', [id, name, level]);
  }
  const { rows } = await owner.query<{ id: string }>('select id from plain.project order by id');
  return { personId, projectIds: rows.map(({ id }) => id) };
}

async function designations() {
  const path = new URL(`../../mechanisms/${key}/mechanism.yaml`, import.meta.url);
  const { mechanism } = readMechanism(await readFile(path, 'utf8'));
  return mechanism?.designations ?? [];
}
