import { v7 as uuidv7 } from 'uuid';
import { refuse } from '../../../refusal/refusal.ts';
import type { Session } from './authentication.ts';
import type { Context } from './context.ts';

/** However busy its owner is, a session ends after this. */
const longestMs = 12 * 60 * 60 * 1000;

export async function sessionOf({ library }: Context, headers: Headers): Promise<Session | null> {
  if (!headers.has('cookie')) return null;
  const { auth, isRejection } = await library();
  const found = await auth.api.getSession({ headers }).catch((error: unknown) => {
    // Ended by another request while this one was about to prolong it.
    if (isRejection(error)) return null;
    throw error;
  });
  if (!found) return null;
  if (Date.now() - found.session.createdAt.getTime() > longestMs) {
    await auth.api.signOut({ headers });
    return null;
  }
  const { personId, mustChangePassword } = found.user;
  return { sessionId: found.session.id, personId, mustChangePassword };
}

export async function signOut({ library }: Context, headers: Headers): Promise<Headers> {
  const { auth } = await library();
  const answer = await auth.api.signOut({ headers, returnHeaders: true });
  return answer.headers;
}

export async function enterAs(
  { database, jurisdiction, library }: Context,
  personId: string,
  address: string,
) {
  if (!jurisdiction.demonstration) refuse('demonstration-only');
  const now = new Date();
  await database
    .insertInto('user_account')
    .values({
      id: uuidv7(),
      person_id: personId,
      must_change_password: false,
      name: personId,
      email: `${personId}@noemail.invalid`,
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.columns(['jurisdiction_id', 'person_id']).doNothing())
    .execute();
  const { id } = await database
    .selectFrom('user_account')
    .select('id')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow();
  const { auth, callerHeaders } = await library();
  const answer = await auth.api.enter({
    body: { userId: id },
    headers: callerHeaders(address),
    returnHeaders: true,
  });
  return browserCookies(answer.headers);
}

/**
 * The cookies of an answer, without their age: the browser keeps them until it is closed, and how long a session lives
 * is decided here. The library would let a cookie die 30 minutes after signing in, used or not.
 */
export function browserCookies(headers: Headers): Headers {
  const cookies = new Headers();
  for (const cookie of headers.getSetCookie())
    cookies.append('set-cookie', cookie.replace(/; Max-Age=\d+/i, ''));
  return cookies;
}
