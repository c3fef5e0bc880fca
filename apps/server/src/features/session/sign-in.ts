import type { Call } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { begin } from './begin.ts';
import { refuseLocked } from './locked.ts';
import { note } from './note.ts';

/**
 * Signs in with user name and password. Journals success, failure and the failure that locks; attempts on what is locked
 * already are not journalled, so that they cannot flood the books.
 */
export async function signIn(call: Call, { userName, password }: { userName: string; password: string }) {
  const { server, address } = call;
  const outcome = await server.authentication.signIn({ userName, password, address });
  if (outcome.kind === 'signed-in') {
    return begin(call, { verb: 'session.signIn', ...outcome.session, cookies: outcome.cookies });
  }
  if (outcome.kind === 'too-many') refuse('too-many-requests');
  if (outcome.kind === 'wrong') {
    await noteFailure(call, 'session.failure', outcome.personId);
    refuse('wrong-password');
  }
  if (outcome.byThisAttempt) await noteFailure(call, 'session.lock', outcome.personId);
  return refuseLocked(outcome.until);
}

/** A user name that nobody has is not written down: it may be a password typed into the wrong field. */
function noteFailure({ server, address }: Call, verb: string, personId: string | null): Promise<void> {
  return note(server, { verb, actor: null, subject: ['account', personId ?? 'unknown'], after: { address } });
}
