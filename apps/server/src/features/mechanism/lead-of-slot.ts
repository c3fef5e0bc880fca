import { leadOf, type Slot, slotRuleOf } from '@guatu/engine';
import type { Rulebook } from './load.ts';
import { ruledAt } from './ruled.ts';

/** The post whose turn it is at a slot, after any swap; null where the rota names nobody. */
export function leadOfSlot(rulebook: Rulebook, slot: Pick<Slot, 'rule' | 'key'>): string | null {
  const rule = slotRuleOf(ruledAt(rulebook, slot).mechanism, slot.rule);
  return rule === undefined ? null : leadOf(rulebook.organisation, rule, slot.key);
}
