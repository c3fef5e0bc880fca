import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { findItem, type StoredItem } from './find.ts';
import type { Policy } from './policy.ts';
import { inScope } from './scope.ts';

/** An item in the hands of someone who may change it, and the post under which. */
export interface TakenUp {
  readonly rulebook: Rulebook;
  readonly stored: StoredItem;
  readonly as: string;
}

/** What a command about an item says at least. */
export interface Versioned {
  id: string;
  revision: number;
}

/**
 * Takes an item up to change it: it is locked until the command ends.
 * Refuses with `not-found` outside what one can see, `not-yours` without the duty, and `conflict` when it has changed
 * since `revision` was read.
 */
export async function takeUp(act: Act, { id, revision }: Versioned, policy: Policy): Promise<TakenUp> {
  const rulebook = await rulebookOf(act);
  const stored =
    (await findItem(act.tx, act.server.jurisdiction.id, id, inScope(act, rulebook), true)) ??
    refuse('not-found');
  const as = policy(act, rulebook, stored.units) ?? refuse('not-yours');
  const { row } = stored;
  if (row.revision !== revision) {
    const by = row.changed_by === null ? '' : personName(rulebook, row.changed_by);
    refuse('conflict', { by, at: row.changed_at });
  }
  return { rulebook, stored, as };
}
