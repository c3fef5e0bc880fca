import {
  type CountedFact,
  type EntryKey,
  factsBehind,
  factsOfUnit,
  type FactValue,
  type GivenPoints,
  type JudgedSubject,
  measuresBehind,
  measuresOf,
  type Score,
  scoreOf,
  unitSubject,
  type WorkCalendar,
} from '@guatu/engine';
import type { EntryShown, Gathered } from './gather.ts';
import type { Rules } from './rules.ts';

/** What people added to the ledger for one unit: points by judgement, and entries that are excused. */
export interface Weighed {
  given: readonly GivenPoints[];
  excused: ReadonlySet<EntryKey>;
}

/** A unit's card with everything its points rest on. This is what is kept when it becomes final. */
export interface ScoredUnit {
  unit: string;
  score: Score;
  facts: CountedFact[];
  /** Of the measures that the card names. */
  measures: Record<string, number | null>;
  projects: { id: string; name: string; facts: Record<string, FactValue> }[];
  entries: Record<EntryKey, EntryShown>;
}

export const noWeighing: Weighed = { given: [], excused: new Set() };

/** Scores units on what was gathered. Nothing is read, so that the same can be asked again with other points. */
export function scoreUnits(
  gathered: Gathered,
  rules: Rules,
  calendar: WorkCalendar,
  units: readonly string[],
  weighedOf: (unit: string) => Weighed = () => noWeighing,
): ScoredUnit[] {
  const yardstick = { mechanism: rules, calendar };
  const judged = units.map((unit) => ({ unit, subject: subjectOf(gathered, unit, weighedOf(unit)) }));
  const peers = judged.map(({ subject }) => subject);
  const asked = factsBehind(rules, rules.card);
  const measured = measuresBehind(rules, rules.card);
  return judged.map(({ unit, subject: alone }) => {
    const subject = { ...alone, peers };
    const facts = unitFactsOf(gathered, unit, weighedOf(unit));
    return {
      unit,
      score: scoreOf(yardstick, rules.card, subject, weighedOf(unit).given),
      facts,
      measures: measuresOf(yardstick, subject, measured),
      projects: projectsOf(gathered, unit, subject, asked),
      entries: shownEntries(gathered, unit, facts),
    };
  });
}

const none = { matters: [], parts: [], reports: [], handIns: [], problems: [] };

const subjectOf = ({ ledgers, projects, periods, seenOn }: Gathered, unit: string, { excused }: Weighed) =>
  unitSubject(
    { id: unit, ledger: ledgers.get(unit) ?? none, projects: projects.get(unit) ?? [], excused },
    periods,
    seenOn,
  );

function unitFactsOf(
  { ledgers, periods, seenOn }: Gathered,
  unit: string,
  { excused }: Weighed,
): CountedFact[] {
  const last = periods.at(-1);
  return last === undefined
    ? []
    : factsOfUnit(ledgers.get(unit) ?? none, { period: last.period, seenOn, excused });
}

/** What was owed by several units was done by each on its own day. */
function shownEntries({ ledgers, entries: all }: Gathered, unit: string, facts: readonly CountedFact[]) {
  const { parts, reports, handIns } = ledgers.get(unit) ?? none;
  const done = new Map<string, string | null>([
    ...parts.map(({ id, reportedOn }) => [`part:${id}`, reportedOn] as const),
    ...reports.map(({ id, doneOn }) => [`report:${id}`, doneOn] as const),
    ...handIns.map(({ id, doneOn }) => [`hand-in:${id}`, doneOn] as const),
  ]);
  const shown: ScoredUnit['entries'] = {};
  for (const { entry } of facts.flatMap(({ entries }) => entries)) {
    const found = all[entry];
    if (found) shown[entry] = { ...found, done: done.get(entry) ?? found.done };
  }
  return shown;
}

function projectsOf(
  { projects }: Gathered,
  unit: string,
  { projects: judged = [] }: JudgedSubject,
  asked: string[],
) {
  return judged.flatMap(({ id, observations }) => {
    const name = projects.get(unit)?.find((project) => project.id === id)?.name ?? id;
    const known = observations.at(-1)?.facts;
    if (known === undefined) return [];
    return [{ id, name, facts: Object.fromEntries(asked.map((fact) => [fact, known[fact] ?? null])) }];
  });
}

/** Whether the ledger holds anything of a unit in the period, or it has a project. */
export const isIdle = ({ facts, projects }: ScoredUnit): boolean =>
  projects.length === 0 && facts.every(({ value }) => value === 0);
