import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roleUrl, type ServerRole } from '../../../database/role-url.ts';
import { type Door, testDoor } from '../../../testing/door.ts';

let door: Door;
const clients: pg.Client[] = [];
const as = async (role: ServerRole, jurisdictionId: string) => {
  const client = new pg.Client({ connectionString: roleUrl(door.ownerUrl, role) });
  clients.push(client);
  await client.connect();
  await client.query(`set app.jurisdiction_id = '${jurisdictionId}'`);
  return client;
};
beforeAll(async () => {
  door = await testDoor();
  await door.account(door.people.clerk, 'jia.clerk', 'Right-horse-7');
});
afterAll(() => Promise.all(clients.map((client) => client.end())));

const tables = ['user_account', 'credential', 'session', 'password_history', 'failure', 'secret'];

describe.each(tables)('guatu_auth.%s', (table) => {
  it('is closed to the role of the ledger', async () => {
    const ledger = await as('guatu_app', door.server.jurisdiction.id);
    await expect(ledger.query(`select from guatu_auth.${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('shows nothing to a connection of another county', async () => {
    const elsewhere = await as('guatu_auth', randomUUID());
    expect((await elsewhere.query(`select from ${table}`)).rowCount).toBe(0);
  });
});

it('the role of the accounts cannot read the ledger', async () => {
  const accounts = await as('guatu_auth', door.server.jurisdiction.id);
  expect((await accounts.query('select from user_account')).rowCount).toBe(1);
  await expect(accounts.query('select from guatu.journal')).rejects.toMatchObject({ code: '42501' });
});

it('passwords are kept as argon2id', async () => {
  const accounts = await as('guatu_auth', door.server.jurisdiction.id);
  const { rows } = await accounts.query(
    'select password from credential union select password from password_history',
  );
  expect(rows.length).toBe(2);
  for (const { password } of rows) expect(password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});
