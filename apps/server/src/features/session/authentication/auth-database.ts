import { type Generated, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { z } from 'zod';

/** Filled in by the database: the county that the connection is set to. */
interface Own {
  jurisdiction_id: Generated<string>;
}

/** The columns of schema `guatu_auth` that we read and write beside the sign-in library. */
export interface AuthTables {
  secret: Own & { secret: string };
  user_account: Own & {
    id: string;
    person_id: string;
    username: string | null;
    must_change_password: boolean;
    password_changed_at: Date | null;
    issued_by: string | null;
    name: string;
    email: string;
    created_at: Date;
    updated_at: Date;
  };
  credential: Own & {
    id: string;
    user_id: string;
    provider_id: string;
    account_id: string;
    password: string | null;
    created_at: Date;
    updated_at: Date;
  };
  session: Own & { id: string; user_id: string; token: string; expires_at: Date };
  password_history: Own & { id: string; user_id: string; password: string };
  failure: Own & { subject: string; count: number; last_at: Date; locked_until: Date | null };
}

export type AuthDatabase = Kysely<AuthTables>;

/** Opens the county's accounts: every connection is set to the county, and row-level security shows no other. */
export function openAuthDatabase(url: string, jurisdictionId: string): AuthDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: 5,
    options: `-c app.jurisdiction_id=${z.uuid().parse(jurisdictionId)}`,
  });
  // An idle connection may be cut by the database's restart; the pool replaces it.
  pool.on('error', () => {});
  return new Kysely({ dialect: new PostgresDialect({ pool }) });
}
