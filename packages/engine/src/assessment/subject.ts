import type { FactValue, Subject } from '../judgement/index.ts';
import { type JudgedPeriod, type ProjectLedger, projectFactsIn } from '../project/index.ts';
import { type CountedFact, factsOfUnit } from './facts.ts';
import type { AssessedPeriod } from './period.ts';
import type { UnitLedger } from './unit-ledger.ts';

/** A period with the last month of it that can be judged; null while none has ended. */
export type PeriodSeen = { period: AssessedPeriod; month: JudgedPeriod | null };

export type AssessedUnit = {
  id: string;
  ledger: UnitLedger;
  projects: readonly ProjectLedger[];
  excused: ReadonlySet<string>;
};

/** A unit as a card judges it: an observation a period, the oldest first, its projects beside it in the same periods. */
export const unitSubject = (
  { id, ledger, projects, excused }: AssessedUnit,
  periods: readonly PeriodSeen[],
  seenOn: string,
): Subject => ({
  id,
  observations: periods.map((seen) => ({
    period: seen.period.key,
    asOf: asOf(seen, seenOn),
    facts: valuesOf(factsOfUnit(ledger, { period: seen.period, seenOn, excused })),
  })),
  projects: projects.map((project) => ({
    id: project.id,
    lists: project.lists,
    observations: periods
      .filter((seen) => project.enteredOn <= asOf(seen, seenOn))
      .map((seen) => ({
        period: seen.period.key,
        asOf: asOf(seen, seenOn),
        facts: seen.month ? projectFactsIn(project, seen.month) : {},
      })),
  })),
});

/** Projects are judged as of the last month that is over; so is the share of the year gone by. */
const asOf = ({ period, month }: PeriodSeen, seenOn: string): string =>
  month?.asOf ?? (seenOn < period.to ? seenOn : period.to);

const valuesOf = (facts: readonly CountedFact[]): Record<string, FactValue> =>
  Object.fromEntries(facts.map(({ fact, value }) => [fact, value]));
