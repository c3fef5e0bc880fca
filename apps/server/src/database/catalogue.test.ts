import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabase } from '../embedded-database/for-tests.ts';
import { bareCounty } from '../testing/bare-county.ts';
import { committedAndFresh } from './generate-types.ts';
import type { LedgerDatabase } from './ledger-database.ts';
import { roleUrl } from './role-url.ts';

describe('the catalogue', () => {
  let owner: pg.Client;
  let ownerUrl: string;
  beforeAll(async () => {
    ({ ownerUrl } = await testDatabase());
    owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
  });
  afterAll(() => owner.end());
  const names = async (statement: string) =>
    (await owner.query<{ name: string }>(statement)).rows.map((row) => row.name);
  const tables = `select c.oid, c.relname as name, c.relrowsecurity, c.relforcerowsecurity from pg_class c
    where c.relnamespace = 'guatu'::regnamespace and c.relkind in ('r', 'p')`;

  it('has tables to look at', async () => {
    expect(await names(tables)).toContain('journal');
  });

  it('forces row-level security on every table', async () => {
    expect(
      await names(`select name from (${tables}) t where not (relrowsecurity and relforcerowsecurity)`),
    ).toEqual([]);
  });

  it('gives every table exactly the policy of the own county, for reading and writing', async () => {
    const unlike = `select t.name from (${tables}) t left join pg_policy p on p.polrelid = t.oid
      group by t.name having count(p.oid) <> 1
        or bool_or(pg_get_expr(p.polqual, p.polrelid) <> '(jurisdiction_id = guatu.current_jurisdiction())')
        or bool_or(pg_get_expr(p.polwithcheck, p.polrelid) <> '(jurisdiction_id = guatu.current_jurisdiction())')`;
    expect(await names(unlike)).toEqual([]);
  });

  it('puts jurisdiction_id first in every primary, unique and foreign key and in every index', async () => {
    const keys = `select t.name || '.' || k.conname as name from (${tables}) t
      join pg_constraint k on k.conrelid = t.oid and k.contype in ('p', 'u', 'f')
      join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
      where a.attname <> 'jurisdiction_id'`;
    const indexes = `select t.name || '.' || (select relname from pg_class where oid = i.indexrelid) as name from (${tables}) t
      join pg_index i on i.indrelid = t.oid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
      where a.attname is distinct from 'jurisdiction_id'`;
    // A county's own key is unique over all counties, by its nature.
    const overAllCounties = ['jurisdiction.jurisdiction_key_key'];
    expect(await names(keys)).toEqual(overAllCounties);
    expect(await names(indexes)).toEqual(overAllCounties);
  });

  it('logs the server in as a role that owns nothing and is bound by the policies', async () => {
    const roles = await owner.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
              exists (select from pg_class where relowner = r.oid) as owns
       from pg_roles r where rolname in ('guatu_app', 'guatu_auth') order by rolname`,
    );
    const bound = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      owns: false,
    };
    expect(roles.rows).toEqual([
      { rolname: 'guatu_app', ...bound },
      { rolname: 'guatu_auth', ...bound },
    ]);
  });

  it('lets the server add to the journal, and never change or delete from it', async () => {
    const rights = await owner.query(
      `select privilege_type as name from information_schema.table_privileges
       where grantee = 'guatu_app' and table_schema = 'guatu' and table_name = 'journal' order by 1`,
    );
    expect(rights.rows.map((row) => row.name)).toEqual(['INSERT', 'SELECT']);
  });

  it('has the types that the code was compiled against', async () => {
    const [committed, fresh] = await committedAndFresh(ownerUrl);
    expect(committed).toBe(fresh);
  });

  describe('between two counties', () => {
    let mine: { id: string; database: LedgerDatabase };
    let theirs: { id: string; database: LedgerDatabase };
    beforeAll(async () => {
      mine = await bareCounty(ownerUrl);
      theirs = await bareCounty(ownerUrl);
    });

    it('shows one county nothing of the other, even without a where', async () => {
      const seen = await mine.database.withJurisdiction(mine.id, 'read only', (tx) =>
        tx.selectFrom('jurisdiction').select('jurisdiction_id').execute(),
      );
      expect(seen).toEqual([{ jurisdiction_id: mine.id }]);
    });

    it('refuses to write a row of another county', async () => {
      const written = mine.database.withJurisdiction(mine.id, 'read write', (tx) =>
        tx
          .insertInto('person')
          .values({ jurisdiction_id: theirs.id, id: randomUUID(), name: '某人' })
          .execute(),
      );
      await expect(written).rejects.toThrow(/row-level security/);
    });

    it('shows nothing when no county was named, also on a connection that named one before', async () => {
      const client = new pg.Client({ connectionString: roleUrl(ownerUrl, 'guatu_app') });
      await client.connect();
      await client.query(`begin; set local app.jurisdiction_id = '${mine.id}'; commit`);
      const { rows } = await client.query('select * from jurisdiction');
      await client.end();
      expect(rows).toEqual([]);
    });

    it('refuses to write in a transaction that was opened for reading', async () => {
      const written = mine.database.withJurisdiction(mine.id, 'read only', (tx) =>
        sql`insert into person (jurisdiction_id, id, name) values (${mine.id}, ${randomUUID()}, '某人')`.execute(
          tx,
        ),
      );
      await expect(written).rejects.toThrow(/read-only/);
    });
  });
});
