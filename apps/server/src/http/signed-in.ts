import type { Actor } from '../ledger/actor.ts';
import { refuse } from '../refusal/refusal.ts';

/** The actor, if somebody is signed in and has a password of their own making; refuses otherwise. */
export function signedIn(actor: Actor | null): Actor {
  if (!actor) refuse('not-signed-in');
  if (actor.mustChangePassword) refuse('password-change-due');
  return actor;
}
