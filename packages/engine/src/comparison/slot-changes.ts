import type { Slot } from '../recurrence/index.ts';

/** What of a slot stands elsewhere: its day or window, the day its papers are due, or whose turn it is. */
export type SlotAspect = 'time' | 'cutoff' | 'lead';

/** The same slot, before and after. */
export type SlotMove = { before: Slot; after: Slot; moved: SlotAspect[] };

export type SlotChanges = { appear: Slot[]; vanish: Slot[]; move: SlotMove[] };

/** Which slots come, go, or stand elsewhere. A slot is known by its rule and key. */
export const slotChanges = (before: readonly Slot[], after: readonly Slot[]): SlotChanges => {
  const [one, other] = [byIdentity(before), byIdentity(after)];
  return {
    appear: after.filter((slot) => !one.has(identity(slot))),
    vanish: before.filter((slot) => !other.has(identity(slot))),
    move: after.flatMap((slot) => {
      const known = one.get(identity(slot));
      const moved = known ? aspectsMoved(known, slot) : [];
      return known && moved.length > 0 ? { before: known, after: slot, moved } : [];
    }),
  };
};

const identity = ({ rule, key }: Slot): string => `${rule}/${key}`;
const byIdentity = (slots: readonly Slot[]) => new Map(slots.map((slot) => [identity(slot), slot]));

const aspectsMoved = (before: Slot, after: Slot): SlotAspect[] => [
  ...(same([before.time, before.at], [after.time, after.at]) ? [] : ['time' as const]),
  ...(same(paperLimit(before), paperLimit(after)) ? [] : ['cutoff' as const]),
  ...(before.lead === after.lead ? [] : ['lead' as const]),
];

const paperLimit = ({ cutoff }: Slot) => cutoff && [cutoff.actual, cutoff.at, cutoff.desk];
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
