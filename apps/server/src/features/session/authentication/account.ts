import { refuse } from '../../../refusal/refusal.ts';
import type { Account } from './authentication.ts';
import type { Context } from './context.ts';
import { forgetFailures, instantOf } from './failures.ts';
import { accountSubject } from './subject.ts';

export async function listAccounts({ database, clock }: Context): Promise<Account[]> {
  const now = new Date(clock.now().epochMilliseconds);
  const users = await database
    .selectFrom('user_account')
    .select(['person_id', 'username', 'must_change_password'])
    .orderBy('username')
    .execute();
  const locks = await database
    .selectFrom('failure')
    .select(['subject', 'locked_until'])
    .where('locked_until', '>', now)
    .execute();
  const lockedUntil = new Map(locks.map((lock) => [lock.subject, lock.locked_until]));
  return users.map(({ person_id, username, must_change_password }) => ({
    personId: person_id,
    userName: username,
    mustChangePassword: must_change_password,
    lockedUntil: instantOf((username && lockedUntil.get(accountSubject(username))) || null),
  }));
}

export async function unlockAccount(context: Context, personId: string): Promise<Account> {
  const account = (await listAccounts(context)).find((candidate) => candidate.personId === personId);
  if (!account?.userName) refuse('not-found');
  await forgetFailures(context.database, accountSubject(account.userName));
  return { ...account, lockedUntil: null };
}
