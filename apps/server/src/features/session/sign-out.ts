import type { Call } from '../../http/handler.ts';
import { note } from './note.ts';

/** Ends the session, if there is one; a visitor is as signed out as before. */
export async function signOut({ server, actor, requestHeaders, responseHeaders }: Call) {
  if (actor) {
    const cleared = await server.authentication.signOut(requestHeaders);
    server.forgetActors();
    await note(server, { verb: 'session.signOut', actor, subject: ['person', actor.personId] });
    for (const cookie of cleared.getSetCookie()) responseHeaders.append('set-cookie', cookie);
  }
  return { done: true as const };
}
