import type { Call } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { remembered } from './authentication/password.ts';
import { presentSession } from './current-session.ts';
import { refuseLocked } from './locked.ts';
import { note } from './note.ts';

/** Changes one's own password; also the only thing open to someone whose password was issued. */
export async function changePassword(
  { server, actor, requestHeaders, address }: Call,
  change: { current: string; next: string },
) {
  if (!actor) refuse('not-signed-in');
  const outcome = await server.authentication.changePassword(requestHeaders, change);
  const failed = (verb: string) =>
    note(server, { verb, actor, subject: ['account', actor.personId], after: { address } });
  if (outcome.kind === 'used-before') refuse('password-used-before', { remembered });
  if (outcome.kind === 'wrong') {
    await failed('session.failure');
    refuse('wrong-password');
  }
  if (outcome.kind === 'locked') {
    if (outcome.byThisAttempt) await failed('session.lock');
    refuseLocked(outcome.until);
  }
  server.forgetActors();
  await note(server, { verb: 'session.changePassword', actor, subject: ['account', actor.personId] });
  return presentSession(server, { ...actor, mustChangePassword: false });
}
