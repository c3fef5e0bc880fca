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
  const subject = ['account', actor.personId] as const;
  switch (outcome.kind) {
    case 'changed':
      server.forgetActors();
      await note(server, { verb: 'session.changePassword', actor, subject });
      return presentSession(server, { ...actor, mustChangePassword: false });
    case 'used-before':
      return refuse('password-used-before', { remembered });
    case 'wrong':
      await note(server, { verb: 'session.failure', actor, subject, after: { address } });
      return refuse('wrong-password');
    case 'locked':
      return refuseLocked(outcome.until);
  }
}
