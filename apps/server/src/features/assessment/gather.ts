import {
  type AssessedPeriod,
  assessedPeriods,
  type EntryKey,
  judgedPeriod,
  type PeriodSeen,
  type UnitLedger,
} from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { unitHandIns } from '../atlas/index.ts';
import type { Rulebook } from '../mechanism/index.ts';
import { assessedProblems } from '../problem/index.ts';
import { type NamedLedger, projectLedgers, unitReports, wholeOf } from '../project/index.ts';
import { assessedItems } from '../supervision/index.ts';
import { looksBack } from './looks-back.ts';
import type { Rules } from './rules.ts';

/** How an entry of the ledger is shown: what it is called, where it stands, by when it was owed and when it was done. */
export interface EntryShown {
  title: string;
  path: string | null;
  clause: string | null;
  due: string | null;
  originalDue: string | null;
  done: string | null;
}

/** All that the ledger holds for an assessment, before anybody has weighed anything. */
export interface Gathered {
  /** ISO day on which it was looked at. */
  seenOn: string;
  periods: PeriodSeen[];
  ledgers: ReadonlyMap<string, UnitLedger>;
  projects: ReadonlyMap<string, NamedLedger[]>;
  entries: Readonly<Record<EntryKey, EntryShown>>;
}

type Sight = Pick<View, 'tx' | 'server' | 'today'>;

/** Reads the ledger for a card's period, and for the earlier ones that its rules look back to. */
export async function gather(
  view: Sight,
  rulebook: Rulebook,
  rules: readonly Rules[],
  period: AssessedPeriod,
): Promise<Gathered> {
  const { tx, server, today } = view;
  const own = server.jurisdiction.id;
  const seenOn = today.toString();
  const back = Math.max(...rules.map(looksBack));
  const kind = rules[0]?.card.period ?? 'year';
  const all = assessedPeriods(kind, `${Number(period.key.slice(0, 4)) - 1}-01-01`, period.to).slice(
    0,
    back + 1,
  );
  const periods = all
    .reverse()
    .map((one): PeriodSeen => ({ period: one, month: lastMonth(rulebook, one, seenOn) }));
  const from = periods[0]?.period.from ?? period.from;
  const months = monthsIn(from, period.to < seenOn ? period.to : seenOn);
  const [items, problems, reports, handIns, projects] = await Promise.all([
    assessedItems(tx, own, from, period.to),
    assessedProblems(tx, own, period.to),
    unitReports(tx, own, rulebook, months),
    unitHandIns(tx, own, rulebook, months),
    projectLedgers(
      tx,
      own,
      sql<boolean>`project.jurisdiction_id = ${own} and project.responsible_unit_id is not null
        and project.halt is distinct from 'withdrawn'`,
      { from, to: seenOn, year: Number(period.to.slice(0, 4)) },
    ),
  ]);
  const whole = (unit: string) => wholeOf(rulebook.organisation, unit)[0] ?? unit;
  const ledgers = new Map<string, { -readonly [Kind in keyof UnitLedger]: UnitLedger[Kind][number][] }>();
  const ofUnit = (unit: string) => {
    const known = ledgers.get(whole(unit));
    if (known) return known;
    const none = { matters: [], parts: [], reports: [], handIns: [], problems: [] };
    ledgers.set(whole(unit), none);
    return none;
  };
  const entries: Record<EntryKey, EntryShown> = {};
  for (const item of items) {
    const { id, matter: title, clause, originalLimit: originalDue, limit: due } = item;
    const shown = { title, path: `/supervision/${id}`, clause, due, originalDue };
    ofUnit(item.lead).matters.push(item);
    entries[`matter:${id}`] = { ...shown, done: item.reportedOn };
    for (const unit of item.assisting) {
      const part = item.parts.find((one) => one.unit === unit);
      const reportedOn = part?.state === 'reported' ? part.on : null;
      ofUnit(unit).parts.push({ id, limit: due, reportedOn });
    }
    if (item.assisting.length > 0) entries[`part:${id}`] = { ...shown, done: null };
  }
  for (const { id, title, unit, ...problem } of problems) {
    ofUnit(unit).problems.push({ id, ...problem });
    entries[`problem:${id}`] = {
      ...nothing,
      title,
      path: `/resolution/problems/${id}`,
      done: problem.solvedOn,
    };
  }
  for (const { unit, month, due, doneOn, clause } of mergedByUnit(reports, whole)) {
    ofUnit(unit).reports.push({ id: month, due, doneOn });
    entries[`report:${month}`] = { ...nothing, title: month, path: `/projects/month/${month}`, clause, due };
  }
  for (const { unit, month, due, doneOn, clause } of mergedByUnit(handIns, whole)) {
    ofUnit(unit).handIns.push({ id: month, due, doneOn });
    entries[`hand-in:${month}`] = { ...nothing, title: month, path: `/atlas?month=${month}`, clause, due };
  }
  return {
    seenOn,
    periods,
    ledgers,
    entries,
    projects: Map.groupBy(projects, ({ unitId }) => whole(unitId ?? '')),
  };
}

const nothing = { path: null, clause: null, due: null, originalDue: null, done: null };

/** A bureau and its sections deliver as one: when the last of them has. */
function mergedByUnit<Delivered extends { unit: string; month: string; doneOn: string | null }>(
  deliveries: readonly Delivered[],
  whole: (unit: string) => string,
): Delivered[] {
  const merged = new Map<string, Delivered>();
  for (const one of deliveries) {
    const unit = whole(one.unit);
    const key = `${unit} ${one.month}`;
    const before = merged.get(key);
    const doneOn =
      before === undefined
        ? one.doneOn
        : before.doneOn === null || one.doneOn === null
          ? null
          : before.doneOn > one.doneOn
            ? before.doneOn
            : one.doneOn;
    merged.set(key, { ...one, unit, doneOn });
  }
  return [...merged.values()];
}

/** The last month of a period that has been judged by a day; null while none has. */
function lastMonth(
  { eras, calendar }: Rulebook,
  { from, to }: AssessedPeriod,
  today: string,
): PeriodSeen['month'] {
  const judged = monthsIn(from, to).map((month) => judgedPeriod(eras, calendar, month));
  return judged.findLast(({ knownOn }) => knownOn < today) ?? null;
}

const monthsIn = (from: string, to: string): string[] =>
  assessedPeriods('month', from, to)
    .map(({ key }) => key)
    .reverse();
