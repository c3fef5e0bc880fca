import { readdir, readFile } from 'node:fs/promises';
import pg from 'pg';
import { rolePassword, serverRoles } from './role-url.ts';

const folder = new URL('./migrations/', import.meta.url);

/** Any number will do, as long as it is ours: two servers that start at once migrate one after the other. */
const migrationLock = 4_751_018;

/**
 * Brings the database that `ownerUrl` names to the newest schema: numbered plain SQL, each file in one transaction,
 * applied once and never edited afterwards. Also sees to the roles the server logs in with.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    await ensureRoles(owner, ownerUrl);
    await owner.query('create table if not exists public.guatu_migration (name text primary key)');
    const applied = await owner.query<{ name: string }>('select name from public.guatu_migration');
    const done = new Set(applied.rows.map((row) => row.name));
    for (const name of await migrationNames()) {
      if (!done.has(name)) await apply(owner, name);
    }
  } finally {
    await owner.end();
  }
}

export async function migrationNames(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}

async function apply(owner: pg.Client, name: string): Promise<void> {
  const statements = await readFile(new URL(name, folder), 'utf8');
  await owner.query('begin');
  try {
    await owner.query(statements);
    await owner.query('insert into public.guatu_migration (name) values ($1)', [name]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

async function ensureRoles(owner: pg.Client, ownerUrl: string): Promise<void> {
  for (const role of serverRoles) {
    const { rowCount } = await owner.query('select 1 from pg_roles where rolname = $1', [role]);
    const verb = rowCount === 0 ? 'create' : 'alter';
    // A new role may do nothing by itself. Only a superuser could say so again of one that is there, and the owner is none.
    // A derived password is base64url: it holds no quote.
    await owner.query(`${verb} role ${role} login password '${rolePassword(ownerUrl, role)}'`);
    await owner.query(
      `alter role ${role} set search_path = ${role === 'guatu_app' ? 'guatu' : 'guatu_auth'}`,
    );
  }
}
