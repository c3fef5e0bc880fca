import type { Actor } from '../../../ledger/actor.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { mayKeep } from '../policy.ts';

/** The secretariat that drew a sheet up, the two who sign it, and whoever holds the post now. */
export const mayRead = (
  actor: Actor,
  rulebook: Rulebook,
  handover: { postId: string; predecessorId: string | null; successorId: string },
): boolean =>
  mayKeep(actor, rulebook) !== null ||
  actor.personId === handover.predecessorId ||
  actor.personId === handover.successorId ||
  actor.posts.some(({ id }) => id === handover.postId);
