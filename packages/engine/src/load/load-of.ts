import type { Mechanism } from '../mechanism/index.ts';
import { type Ledger, type Obligation, obligations } from '../obligation/index.ts';
import { daysOfKey } from '../recurrence/index.ts';
import type { Load } from './load.ts';

/** What a load is counted from; `from` and `to` are ISO dates and bound the slots. */
export type LoadContext = Pick<Ledger, 'calendar' | 'organisation' | 'from' | 'to' | 'arrangements'>;

/**
 * How many duties come round to each post and unit with the slots of a time, the most burdened first. A unit's duties
 * count for the unit, not for its posts. What only an event sets off cannot be foreseen and is not counted.
 */
export const loadOf = (mechanism: Mechanism, context: LoadContext): Load[] =>
  loadIn(obligations({ ...context, mechanism }));

/** The load that obligations make, each in the month (`2018-05`) it is due in, else in that of its slot. */
export const loadIn = (owed: readonly Obligation[]): Load[] => {
  const bearers = new Map<string, { bearer: Obligation['bearer']; months: Map<string, number> }>();
  for (const one of owed) {
    const month = monthDue(one);
    if (month === null) continue;
    const key = `${one.bearer.kind}:${one.bearer.id}`;
    const entry = bearers.get(key) ?? { bearer: one.bearer, months: new Map<string, number>() };
    entry.months.set(month, (entry.months.get(month) ?? 0) + 1);
    bearers.set(key, entry);
  }
  return [...bearers.values()]
    .map(({ bearer, months }) => ({
      bearer,
      months: [...months]
        .map(([month, duties]) => ({ month, duties }))
        .sort((one, other) => (one.month < other.month ? -1 : 1)),
      duties: [...months.values()].reduce((sum, duties) => sum + duties, 0),
    }))
    .sort((one, other) => other.duties - one.duties);
};

/** Null for what has neither a limit nor a place in the year. */
const monthDue = ({ due, slot }: Obligation): string | null =>
  (due?.date ?? daysOfKey(slot)?.from)?.slice(0, 7) ?? null;
