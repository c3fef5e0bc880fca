import type { Mechanism, SlotRule } from '../mechanism/index.ts';
import { daysOfKey } from './slot-key.ts';

/** The post whose turn it is at a slot, by its key; null for a month that the rota leaves out. */
export const leadInRota = (rule: SlotRule, key: string): string | null => {
  const month = turnMonthOf(rule, key);
  return rule.rota?.find(({ months }) => months.includes(month))?.lead ?? null;
};

/** The month (1–12) by which a turn is told: that of the slot's window, or else that in which its key begins. */
export const turnMonthOf = ({ recurs }: SlotRule, key: string): number => {
  const begins = Number(daysOfKey(key)?.from.slice(5, 7));
  if (!('windows' in recurs) || recurs.windows === undefined) return begins;
  const windows: readonly Window[] = recurs.windows;
  const months = windows.flatMap(({ month, quarter, half }) =>
    (quarter ?? Math.ceil(begins / 3)) === Math.ceil(begins / 3) &&
    (half ?? Math.ceil(begins / 6)) === Math.ceil(begins / 6)
      ? month
      : [],
  );
  const nth = Number(/#(\d+)$/.exec(key)?.[1] ?? 1);
  return months[Math.floor((nth - 1) / (recurs.times ?? 1))] ?? begins;
};

type Window = { month: number; quarter?: number; half?: number };

/** The slot rule of that id, if the mechanism has it. */
export const slotRuleOf = (mechanism: Mechanism, id: string): SlotRule | undefined =>
  mechanism.slots.find((rule) => rule.id === id);
