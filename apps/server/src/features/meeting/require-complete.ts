import { type MissingToEnd, missingToEnd } from '@guatu/engine';
import { refuse } from '../../refusal/refusal.ts';
import { asDraft, type StoredDecision } from './decisions.ts';
import type { StoredItem } from './docket-items.ts';

/**
 * Refuses with `meeting-incomplete`, and the numbers of the items, while one lacks its decision or a decision lacks one
 * of its fields (二（二）4（2）).
 */
export function requireComplete(
  heldOn: string,
  items: readonly StoredItem[],
  decisions: readonly StoredDecision[],
): void {
  const missing = missingToEnd({
    heldOn,
    docketItems: items.map(({ id }) => id),
    decisions: decisions.map(asDraft),
  });
  if (missing.length === 0) return;
  const numbers = new Set(missing.map((one) => numberOf(one, items, decisions)));
  refuse('meeting-incomplete', { count: missing.length, items: [...numbers].join('、') });
}

/** An item goes by its place on the docket; what was decided beside it is counted on from there. */
function numberOf(
  missing: MissingToEnd,
  items: readonly StoredItem[],
  decisions: readonly StoredDecision[],
): number {
  const decision = 'decision' in missing ? decisions.find(({ id }) => id === missing.decision) : undefined;
  const itemId = 'docketItem' in missing ? missing.docketItem : decision?.docketItemId;
  const item = items.findIndex(({ id }) => id === itemId);
  return item >= 0 ? item + 1 : items.length + (decision?.position ?? 1);
}
