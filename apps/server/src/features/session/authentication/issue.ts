import type { Transaction } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { refuse } from '../../../refusal/refusal.ts';
import type { AuthTables } from './auth-database.ts';
import type { Context } from './context.ts';
import { forgetFailures } from './failures.ts';
import { issuedPassword } from './issued-password.ts';
import { hashPassword, storePassword } from './password.ts';
import { accountSubject } from './subject.ts';

/** State of PostgreSQL when a unique key is taken: by someone who was a moment faster. */
const uniqueViolation = '23505';

export async function openAccount(
  { database, clock, secret }: Context,
  { key, personId, userName }: { key: string; personId: string; userName: string },
): Promise<void> {
  const hashed = await hashPassword(issuedPassword(secret, key));
  const at = new Date(clock.now().epochMilliseconds);
  const work = database.transaction().execute(async (transaction) => {
    const known = await findAccount(transaction, personId);
    if (known?.issued_by === key) return;
    if (known?.username) refuse('account-exists');
    const id = known?.id ?? (await enterAccount(transaction, personId, userName, at));
    await transaction
      .updateTable('user_account')
      .set({ username: userName, name: userName, email: `${userName}@noemail.invalid` })
      .where('id', '=', id)
      .execute();
    await issue(transaction, id, key, hashed, at);
  });
  await work.catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === uniqueViolation) {
      refuse('user-name-taken', { userName });
    }
    throw error;
  });
}

export async function resetPassword(
  { database, clock, secret }: Context,
  { key, personId }: { key: string; personId: string },
): Promise<string> {
  const hashed = await hashPassword(issuedPassword(secret, key));
  const at = new Date(clock.now().epochMilliseconds);
  const userName = await database.transaction().execute(async (transaction) => {
    const known = await findAccount(transaction, personId);
    if (!known?.username) refuse('not-found');
    if (known.issued_by !== key) await issue(transaction, known.id, key, hashed, at);
    return known.username;
  });
  await forgetFailures(database, accountSubject(userName));
  return userName;
}

/** Locked until the transaction ends: two commands about one account come one after the other. */
function findAccount(transaction: Transaction<AuthTables>, personId: string) {
  return transaction
    .selectFrom('user_account')
    .select(['id', 'username', 'issued_by'])
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst();
}

async function enterAccount(
  transaction: Transaction<AuthTables>,
  personId: string,
  userName: string,
  at: Date,
): Promise<string> {
  const id = uuidv7();
  await transaction
    .insertInto('user_account')
    .values({
      id,
      person_id: personId,
      must_change_password: true,
      name: userName,
      email: `${userName}@noemail.invalid`,
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}

async function issue(
  transaction: Transaction<AuthTables>,
  id: string,
  key: string,
  hashed: string,
  at: Date,
) {
  await storePassword(transaction, id, hashed, at);
  await transaction
    .updateTable('user_account')
    .set({ must_change_password: true, password_changed_at: at, issued_by: key, updated_at: at })
    .where('id', '=', id)
    .execute();
  await transaction.deleteFrom('session').where('user_id', '=', id).execute();
}
