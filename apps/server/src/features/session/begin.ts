import { today } from '../../clock/clock.ts';
import type { Call } from '../../http/handler.ts';
import type { Actor } from '../../ledger/actor.ts';
import { refuse } from '../../refusal/refusal.ts';
import { presentSession } from './current-session.ts';
import { findActor } from './find-actor.ts';
import { note } from './note.ts';

/** Hands out the cookie of a session just begun, journals its beginning, and says who is signed in. */
export async function begin(
  { server, address, responseHeaders }: Call,
  session: { verb: string; personId: string; mustChangePassword: boolean; cookies: Headers },
) {
  const { verb, personId, mustChangePassword, cookies } = session;
  const { database, jurisdiction, clock } = server;
  const person = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
    findActor(tx, jurisdiction.id, personId, today(clock).toString()),
  );
  const actor: Actor = { ...(person ?? refuse('not-found')), mustChangePassword, address };
  await note(server, { verb, actor, subject: ['person', personId] });
  for (const cookie of cookies.getSetCookie()) responseHeaders.append('set-cookie', cookie);
  return presentSession(server, actor);
}
