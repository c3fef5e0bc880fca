import { hash, verify } from '@node-rs/argon2';
import type { Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { AuthDatabase, AuthTables } from './auth-database.ts';

/** How many earlier passwords are refused, the current one among them. */
export const remembered = 5;

/** Whether `password` is the one that user `userId` has now. */
export async function isCurrent(database: AuthDatabase, userId: string, password: string): Promise<boolean> {
  const row = await database
    .selectFrom('credential')
    .select('password')
    .where('user_id', '=', userId)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return row?.password ? verify(row.password, password) : false;
}

/** Whether `password` is one of the last five that user `userId` had. */
export async function wasUsed(database: AuthDatabase, userId: string, password: string): Promise<boolean> {
  const recent = await database
    .selectFrom('password_history')
    .select('password')
    .where('user_id', '=', userId)
    .orderBy('id', 'desc')
    .limit(remembered)
    .execute();
  const matching = await Promise.all(recent.map((earlier) => verify(earlier.password, password)));
  return matching.includes(true);
}

/** Gives user `userId` this password and remembers it. `hashed` comes from `hashPassword`. */
export async function storePassword(
  transaction: Transaction<AuthTables>,
  userId: string,
  hashed: string,
  at: Date,
): Promise<void> {
  await transaction
    .insertInto('credential')
    .values({
      id: uuidv7(),
      user_id: userId,
      provider_id: 'credential',
      account_id: userId,
      password: hashed,
      created_at: at,
      updated_at: at,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['jurisdiction_id', 'user_id', 'provider_id'])
        .doUpdateSet({ password: hashed, updated_at: at }),
    )
    .execute();
  await transaction
    .insertInto('password_history')
    .values({ id: uuidv7(), user_id: userId, password: hashed })
    .execute();
}

/** Argon2id with the library's parameters (19 MiB, two passes). */
export const hashPassword = (password: string): Promise<string> => hash(password);
