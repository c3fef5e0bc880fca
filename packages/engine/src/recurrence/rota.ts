import type { Mechanism, SlotRule } from '../mechanism/index.ts';
import { daysOfKey } from './slot-key.ts';

/** The post whose turn it is in the month in which a slot's key begins; null for a month that the rota leaves out. */
export const leadInRota = (rule: SlotRule, key: string): string | null => {
  const month = Number(daysOfKey(key)?.from.slice(5, 7));
  return rule.rota?.find(({ months }) => months.includes(month))?.lead ?? null;
};

/** The slot rule of that id, if the mechanism has it. */
export const slotRuleOf = (mechanism: Mechanism, id: string): SlotRule | undefined =>
  mechanism.slots.find((rule) => rule.id === id);
