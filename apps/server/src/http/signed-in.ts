import { mayAdminister, mayUseLedger } from '../features/session/index.ts';
import type { Actor } from '../ledger/actor.ts';
import { refuse } from '../refusal/refusal.ts';

/** The county's business, or the accounts, grants and logs of those who administer it. Nobody enters both. */
export type Room = 'ledger' | 'administration';

const mayEnter = { ledger: mayUseLedger, administration: mayAdminister };

/** The actor, if somebody is signed in, has a password of their own making and may enter `room`; refuses otherwise. */
export function signedIn(actor: Actor | null, room: Room = 'ledger'): Actor {
  if (!actor) refuse('not-signed-in');
  if (actor.mustChangePassword) refuse('password-change-due');
  if (!mayEnter[room](actor)) refuse('not-yours');
  return actor;
}

/** What waited on a device says whose it is: whoever sits there by now must not send it under their own name. */
export function sentBy(actor: Actor, meant: string | string[] | undefined): Actor {
  return meant === undefined || meant === actor.personId ? actor : refuse('another-person');
}
