import type { Mechanism, SlotRule } from '../mechanism/index.ts';

const monthInKey = /^\d{4}-(\d{2})/;

/** The post whose turn it is in the month of a slot's key; null for a month that the rota leaves out. */
export const leadInRota = (rule: SlotRule, key: string): string | null => {
  const month = Number(monthInKey.exec(key)?.[1]);
  return rule.rota?.find(({ months }) => months.includes(month))?.lead ?? null;
};

/** The slot rule of that id, if the mechanism has it. */
export const slotRuleOf = (mechanism: Mechanism, id: string): SlotRule | undefined =>
  mechanism.slots.find((rule) => rule.id === id);
