import { Temporal } from 'temporal-polyfill';
import type { UnitFact } from '../mechanism/index.ts';
import type { AssessedPeriod } from './period.ts';
import type { EntryKey, UnitLedger } from './unit-ledger.ts';

/** What one entry adds to one fact; `excused` where it counts as in time although it was not. */
export type Mark = { fact: UnitFact; entry: EntryKey; amount: number; excused: boolean };

/** The period, the ISO day on which one looks, and the entries excused. */
export type Looking = { period: AssessedPeriod; seenOn: string; excused: ReadonlySet<string> };

type Within = (day: string | null) => boolean;

/** Everything that the entries of a unit add to its facts of a period. What is excused counts as done in time. */
export const marksIn = (ledger: UnitLedger, looking: Looking): Mark[] => {
  const { period } = looking;
  const within: Within = (day) => day !== null && day >= period.from && day <= period.to;
  return [
    ...ledger.matters.flatMap((matter) => ofMatter(matter, looking, within)),
    ...ledger.parts.flatMap(({ id, limit, reportedOn }) =>
      ofDelivery('parts', `part:${id}`, { due: limit, doneOn: reportedOn }, looking, within),
    ),
    ...ledger.reports.flatMap((one) => ofDelivery('reports', `report:${one.id}`, one, looking, within)),
    ...ledger.handIns.flatMap((one) => ofDelivery('hand-ins', `hand-in:${one.id}`, one, looking, within)),
    ...ledger.problems.flatMap((problem) => ofProblem(problem, within)),
  ];
};

const ofMatter = (
  matter: UnitLedger['matters'][number],
  { seenOn, excused: all }: Looking,
  within: Within,
): Mark[] => {
  const { id, decidedOn, originalLimit, limit, reportedOn, closedOn } = matter;
  const entry = `matter:${id}` as const;
  const excused = all.has(entry);
  const mark = marking(entry);
  const judged = (by: string, { due, kept, late }: Record<'due' | 'kept' | 'late', UnitFact>): Mark[] => {
    if (!within(by) || !isJudged(by, reportedOn, seenOn)) return [];
    if (isKept(by, reportedOn)) return [mark(due), mark(kept)];
    return excused ? [mark(due, 1, true), mark(kept, 1, true)] : [mark(due), mark(late)];
  };
  const holding = judged(limit, { due: 'matters-due', kept: 'matters-in-time', late: 'matters-late' });
  const isLate = holding.some(({ fact }) => fact === 'matters-late');
  const done = holding.length > 0 && (reportedOn !== null || excused);
  return [
    ...(within(decidedOn) ? [mark('matters-decided')] : []),
    ...holding,
    ...(done ? [mark('matters-done', 1, reportedOn === null)] : []),
    ...(isLate ? [mark('days-late', daysFrom(limit, reportedOn ?? seenOn))] : []),
    ...judged(originalLimit, {
      due: 'matters-due-originally',
      kept: 'matters-in-original-time',
      late: 'matters-late-originally',
    }),
    ...(excused ? [] : matter.extendedOn.filter(within).map(() => mark('matters-extended'))),
    ...(excused ? [] : matter.sentBackOn.filter(within).map(() => mark('matters-sent-back'))),
    ...(within(closedOn) ? [mark('matters-closed')] : []),
  ];
};

const ofDelivery = (
  what: 'parts' | 'reports' | 'hand-ins',
  entry: EntryKey,
  { due, doneOn }: { due: string; doneOn: string | null },
  { seenOn, excused }: Looking,
  within: Within,
): Mark[] => {
  if (!within(due) || !isJudged(due, doneOn, seenOn)) return [];
  const mark = marking(entry);
  if (isKept(due, doneOn)) return [mark(`${what}-due`), mark(`${what}-in-time`)];
  return excused.has(entry)
    ? [mark(`${what}-due`, 1, true), mark(`${what}-in-time`, 1, true)]
    : [mark(`${what}-due`), mark(`${what}-late`)];
};

const ofProblem = (problem: UnitLedger['problems'][number], within: Within): Mark[] => {
  const mark = marking(`problem:${problem.id}`);
  return [
    ...(within(problem.raisedOn) ? [mark('problems-raised')] : []),
    ...problem.returnedOn.filter(within).map(() => mark('problems-returned')),
    ...(within(problem.solvedOn) ? [mark('problems-solved')] : []),
  ];
};

const marking =
  (entry: EntryKey) =>
  (fact: UnitFact, amount = 1, excused = false): Mark => ({ fact, entry, amount, excused });

/** What is not done yet is judged when its limit is past: on the day of the limit itself it is still in time. */
const isJudged = (limit: string, doneOn: string | null, seenOn: string): boolean =>
  doneOn !== null || limit < seenOn;

const isKept = (limit: string, doneOn: string | null): boolean => doneOn !== null && doneOn <= limit;

const daysFrom = (limit: string, day: string): number => Temporal.PlainDate.from(limit).until(day).days;
