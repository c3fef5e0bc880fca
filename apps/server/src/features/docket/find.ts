import type { Act, View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { personName, type Rulebook, rulebookOf } from '../mechanism/index.ts';
import { mayCompile } from './policy.ts';
import type { SlotReference } from './slot.ts';

/** The docket of a slot, locked: whatever changes its items goes through this row, one after the other. */
export const lockDocket = (act: Pick<Act, 'tx' | 'server'>, reference: SlotReference) =>
  docketOf(act, reference).forUpdate().executeTakeFirst();

function docketOf({ tx, server }: Pick<View, 'tx' | 'server'>, { rule, slotKey }: SlotReference) {
  return tx
    .selectFrom('docket')
    .select(['state', 'revision', 'changed_by as changedBy', 'changed_at as changedAt'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('rule', '=', rule)
    .where('slot_key', '=', slotKey);
}

/**
 * Takes up a compiled docket to change it; without `lock`, to look whether one could.
 * Refuses with `not-yours`, `docket-not-compiled`, `docket-frozen`, and `conflict` when it has changed since `revision`.
 */
export async function openDocket(view: View, input: SlotReference & { revision?: number }, lock = true) {
  const taken = await takeDocket(view, input, lock);
  const { rulebook, docket } = taken;
  if (input.revision !== undefined && docket.revision !== input.revision) {
    refuseConflict(rulebook, docket.changedBy, docket.changedAt);
  }
  if (docket.state === 'frozen') refuse('docket-frozen');
  return taken;
}

/** Takes up a docket that was put to its meeting. Refuses with `not-yours`, `docket-not-compiled`, `docket-open`. */
export async function frozenDocket(act: Act, input: SlotReference) {
  const taken = await takeDocket(act, input, true);
  if (taken.docket.state !== 'frozen') refuse('docket-open');
  return taken;
}

async function takeDocket(view: View, input: SlotReference, lock: boolean) {
  const rulebook = await rulebookOf(view);
  const as = mayCompile(view, rulebook, input);
  const found = lock ? lockDocket(view, input) : docketOf(view, input).executeTakeFirst();
  const docket = (await found) ?? refuse('docket-not-compiled');
  return { rulebook, docket, as };
}

/** Someone else was first, or an event: says who, and when. */
export function refuseConflict(rulebook: Rulebook, changedBy: string | null, at: string): never {
  const by = changedBy === null ? {} : { by: personName(rulebook, changedBy) };
  return refuse('conflict', { ...by, at });
}
