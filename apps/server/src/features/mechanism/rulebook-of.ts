import type { View } from '../../http/handler.ts';
import type { HeldPost } from '../../ledger/actor.ts';
import { loadRulebook, type Rulebook } from './load.ts';

type Remembered = { date: string; rulebook: Rulebook };

/**
 * Who stands behind a request is remembered for a moment, and with the person's posts what these were judged by. The
 * key is the very list of posts: once the person is looked up anew, so is the rulebook.
 */
const remembered = new WeakMap<readonly HeldPost[], Remembered>();

/** The rulebook that a request is judged by; reads nothing for a person whose last request was a moment ago. */
export async function rulebookOf({ tx, server, actor, today }: View): Promise<Rulebook> {
  const date = today.toString();
  const known = remembered.get(actor.posts);
  if (known?.date === date) return known.rulebook;
  const rulebook = await loadRulebook(tx, server.jurisdiction.id, date);
  remembered.set(actor.posts, { date, rulebook });
  return rulebook;
}

/** Tells by which rulebook somebody's requests are judged for the moment, where it is at hand. */
export const rememberRulebook = (posts: readonly HeldPost[], date: string, rulebook: Rulebook): void =>
  void remembered.set(posts, { date, rulebook });
