import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { mayCompile } from './policy.ts';
import type { SlotReference } from './slot.ts';

/** The docket of a slot, locked: whatever changes its items goes through this row, one after the other. */
export function lockDocket({ tx, server }: Pick<Act, 'tx' | 'server'>, { rule, slotKey }: SlotReference) {
  return tx
    .selectFrom('docket')
    .select(['state', 'revision', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey)
    .forUpdate()
    .executeTakeFirst();
}

/**
 * Takes up a compiled docket to change it.
 * Refuses with `not-yours`, `docket-not-compiled`, `docket-frozen`, and `conflict` when it has changed since `revision`.
 */
export async function openDocket(act: Act, input: SlotReference & { revision?: number }) {
  const taken = await takeDocket(act, input);
  const { rulebook, docket } = taken;
  if (input.revision !== undefined && docket.revision !== input.revision) {
    refuseConflict(rulebook, docket.changedBy, docket.changedAt);
  }
  if (docket.state === 'frozen') refuse('docket-frozen');
  return taken;
}

/** Takes up a docket that was put to its meeting. Refuses with `not-yours`, `docket-not-compiled`, `docket-open`. */
export async function frozenDocket(act: Act, input: SlotReference) {
  const taken = await takeDocket(act, input);
  if (taken.docket.state !== 'frozen') refuse('docket-open');
  return taken;
}

async function takeDocket(act: Act, input: SlotReference) {
  const rulebook = await rulebookOf(act);
  const as = mayCompile(act, rulebook, input);
  const docket = (await lockDocket(act, input)) ?? refuse('docket-not-compiled');
  return { rulebook, docket, as };
}

/** Someone else was first, or an event: says who, and when. */
export function refuseConflict(rulebook: Rulebook, changedBy: string | null, at: string): never {
  const by = changedBy === null ? {} : { by: personName(rulebook, changedBy) };
  return refuse('conflict', { ...by, at });
}
