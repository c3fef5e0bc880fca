import { today } from '../../clock/clock.ts';
import type { Call } from '../../http/handler.ts';
import type { Actor } from '../../ledger/actor.ts';
import type { Server } from '../../server.ts';

/** Who is signed in, and where; a visitor learns the county's name and date. */
export async function showSession({ server, actor }: Call) {
  return presentSession(server, actor);
}

/** The session as the wire has it; `actor` null is a visitor. */
export function presentSession({ jurisdiction, clock }: Server, actor: Actor | null) {
  const { key, name, demonstration } = jurisdiction;
  return {
    county: { key, name, demonstration },
    today: today(clock).toString(),
    person: actor && {
      id: actor.personId,
      name: actor.name,
      mustChangePassword: actor.mustChangePassword,
      administrator: actor.administrator,
      posts: [...actor.posts],
    },
  };
}
