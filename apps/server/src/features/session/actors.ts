import { type Clock, today } from '../../clock/clock.ts';
import type { LedgerDatabase } from '../../database/ledger-database.ts';
import type { Actor } from '../../ledger/actor.ts';
import type { Jurisdiction } from '../../server.ts';
import type { Authentication } from './authentication/authentication.ts';
import { findActor } from './find-actor.ts';

/** How long an answer is used again. Another server's sign-outs and successions are seen here after at most this. */
const freshMs = 2_000;

/** Who stands behind a request. Every request asks, hence the short memory. */
export interface Actors {
  /** The person behind a request's cookie, with the posts held today; null for a visitor. */
  authenticate(headers: Headers, address: string): Promise<Actor | null>;
  /** Sessions have ended or posts have changed hands: everybody is looked up anew from here on. */
  forgetActors(): void;
}

/** Opens the short memory of who stands behind which cookie. */
export function openActors(parts: {
  authentication: Authentication;
  database: LedgerDatabase;
  clock: Clock;
  jurisdiction: Jurisdiction;
}): Actors {
  const { authentication, database, clock, jurisdiction } = parts;
  // Thrown away whole, so that it holds no more than two seconds' visitors and nothing that was looked up before.
  let known = new Map<string, Promise<Actor | null>>();
  let since = 0;
  const forgetActors = () => {
    known = new Map();
    since = performance.now();
  };

  const lookUp = async (headers: Headers): Promise<Actor | null> => {
    const session = await authentication.sessionOf(headers);
    if (!session) return null;
    const date = today(clock).toString();
    const person = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
      findActor(tx, jurisdiction.id, session.personId, date),
    );
    return person && { ...person, mustChangePassword: session.mustChangePassword, address: null };
  };

  return {
    async authenticate(headers, address) {
      const cookie = headers.get('cookie');
      if (cookie === null) return null;
      if (performance.now() - since > freshMs) forgetActors();
      const memory = known;
      let answer = memory.get(cookie);
      if (!answer) {
        answer = lookUp(new Headers({ cookie }));
        memory.set(cookie, answer);
        answer.catch(() => memory.delete(cookie));
      }
      const actor = await answer;
      return actor && { ...actor, address };
    },
    forgetActors,
  };
}
