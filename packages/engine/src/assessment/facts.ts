import { type UnitFact, unitFacts } from '../mechanism/index.ts';
import { type Looking, type Mark, marksIn } from './marks.ts';
import type { EntryKey, UnitLedger } from './unit-ledger.ts';

/** A fact of a unit, with every entry of the ledger that went into it, and how much each added. */
export type CountedFact = {
  fact: UnitFact;
  value: number;
  entries: readonly { entry: EntryKey; amount: number; excused: boolean }[];
};

const ids = Object.keys(unitFacts) as UnitFact[];

/**
 * The facts of a unit for a period, from the ledger and nothing else: each is the sum of what its entries add, so that
 * neither the order of the entries nor anything outside of them can matter.
 */
export const factsOfUnit = (ledger: UnitLedger, looking: Looking): CountedFact[] => {
  const marks = marksIn(ledger, looking);
  return ids.map((fact) => {
    const entries = merged(marks.filter((mark) => mark.fact === fact));
    return { fact, value: entries.reduce((sum, { amount }) => sum + amount, 0), entries };
  });
};

/** One line an entry, in the order of their keys. */
const merged = (marks: readonly Mark[]): CountedFact['entries'] => {
  const byEntry = new Map<EntryKey, CountedFact['entries'][number]>();
  for (const { entry, amount, excused } of marks) {
    const before = byEntry.get(entry)?.amount ?? 0;
    byEntry.set(entry, { entry, amount: before + amount, excused });
  }
  return [...byEntry.values()].sort((one, other) => (one.entry < other.entry ? -1 : 1));
};
