import type { SignInOutcome } from './authentication.ts';
import type { Context } from './context.ts';
import { accountLimit, addressLimit, countFailure, forgetFailures, forgive } from './failures.ts';
import { browserCookies } from './session.ts';
import { accountSubject, addressSubject } from './subject.ts';

/**
 * Tries a password. A user name that no account has is counted and locked like any other, and takes as long to be
 * refused: nobody learns here which names exist.
 */
export async function signIn(
  context: Context,
  attempt: { userName: string; password: string; address: string },
): Promise<SignInOutcome> {
  const { database, clock } = context;
  const now = clock.now();
  const userName = attempt.userName.toLowerCase();
  const byAddress = await countFailure(database, addressSubject(attempt.address), addressLimit, now);
  if (byAddress.locked) return { kind: 'too-many' };
  const user = await findUser(context, userName);
  const personId = user?.person_id ?? null;
  const byName = await countFailure(database, accountSubject(userName), accountLimit, now);
  if (byName.locked) return { kind: 'locked', personId, until: byName.until, byThisAttempt: false };

  const cookies = await checkPassword(context, { ...attempt, userName });
  if (!cookies || !user) {
    const until = byName.lockedIfFailed;
    return until ? { kind: 'locked', personId, until, byThisAttempt: true } : { kind: 'wrong', personId };
  }
  await forgetFailures(database, accountSubject(userName));
  await forgive(database, addressSubject(attempt.address));
  await sweep(context, user.id);
  return {
    kind: 'signed-in',
    session: { personId: user.person_id, mustChangePassword: user.must_change_password },
    cookies,
  };
}

function findUser({ database }: Context, userName: string) {
  return database
    .selectFrom('user_account')
    .select(['id', 'person_id', 'must_change_password'])
    .where('username', '=', userName)
    .executeTakeFirst();
}

/** The cookies of a new session; null when the password is not that of the account, or there is no account. */
async function checkPassword(
  { library }: Context,
  { userName, password, address }: { userName: string; password: string; address: string },
): Promise<Headers | null> {
  const { auth, callerHeaders, isRejection } = await library();
  try {
    const answer = await auth.api.signInUsername({
      body: { username: userName, password },
      headers: callerHeaders(address),
      returnHeaders: true,
    });
    return browserCookies(answer.headers);
  } catch (error) {
    if (isRejection(error)) return null;
    throw error;
  }
}

/** Sessions whose browser never came back are cleared away when their owner does. */
async function sweep({ database }: Context, userId: string): Promise<void> {
  await database
    .deleteFrom('session')
    .where('user_id', '=', userId)
    .where('expires_at', '<', new Date())
    .execute();
}
