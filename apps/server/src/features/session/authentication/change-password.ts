import { refuse } from '../../../refusal/refusal.ts';
import type { PasswordChangeOutcome } from './authentication.ts';
import type { Context } from './context.ts';
import { accountLimit, countFailure, forgetFailures } from './failures.ts';
import { hashPassword, isCurrent, storePassword, wasUsed } from './password.ts';
import { accountSubject } from './subject.ts';

/** A wrong current password counts like a failed sign-in: a session left open is no place to guess it. */
export async function changePassword(
  { database, clock, library }: Context,
  headers: Headers,
  { current, next }: { current: string; next: string },
): Promise<PasswordChangeOutcome> {
  const { auth } = await library();
  const found = await auth.api.getSession({ headers });
  if (!found) refuse('not-signed-in');
  const { user, session } = found;
  const now = clock.now();
  const subject = accountSubject(user.username ?? user.id);
  const counted = await countFailure(database, subject, accountLimit, now);
  if (counted.locked) return { kind: 'locked', until: counted.until, byThisAttempt: false };
  if (!(await isCurrent(database, user.id, current))) {
    const until = counted.lockedIfFailed;
    return until ? { kind: 'locked', until, byThisAttempt: true } : { kind: 'wrong' };
  }
  await forgetFailures(database, subject);
  if (await wasUsed(database, user.id, next)) return { kind: 'used-before' };

  const hashed = await hashPassword(next);
  const at = new Date(now.epochMilliseconds);
  await database.transaction().execute(async (transaction) => {
    await storePassword(transaction, user.id, hashed, at);
    await transaction
      .updateTable('user_account')
      .set({ must_change_password: false, password_changed_at: at, updated_at: at })
      .where('id', '=', user.id)
      .execute();
    await transaction
      .deleteFrom('session')
      .where('user_id', '=', user.id)
      .where('id', '!=', session.id)
      .execute();
  });
  return { kind: 'changed' };
}
