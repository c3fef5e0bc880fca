import type { FactValue, Observation, Subject } from '../judgement/index.ts';
import { milestonesCounted, planOn, type PlanVersion } from '../milestone/index.ts';
import { investmentSums } from './investment.ts';
import { type GivenFigure, knownOn } from './known.ts';
import type { JudgedPeriod } from './period.ts';
import type { Stage } from './stage.ts';

/** What the register says of a project, as far as rules ask for it. ISO dates; null is "nobody has said". */
export type RegisteredFacts = {
  stage: Stage;
  plannedStart: string | null;
  plannedFinish: string | null;
  actualStart: string | null;
  actualFinish: string | null;
};

/** A project with all that was ever said of it and the days (ISO) on which it was said. */
export type ProjectLedger = {
  id: string;
  enteredOn: string;
  /** As registered now. */
  registered: RegisteredFacts;
  /** What the register was made to say on which day, the oldest first. */
  said: readonly { on: string; facts: Partial<RegisteredFacts> }[];
  figures: readonly GivenFigure[];
  plans: readonly PlanVersion[];
  /** Milestones reached; a null takes back what was said before. Later versions follow earlier ones. */
  reached: readonly { key: string; version: number; reachedOn: string | null; givenOn: string }[];
  /** Facts that the mechanism asks for beyond the ledger's own. */
  stated: readonly { fact: string; version: number; value: FactValue; givenOn: string }[];
  lists: readonly string[];
};

/** The facts of a project that rules can ask for, as they were known when a month was judged. Money in whole yuan. */
export const projectFactsIn = (
  project: ProjectLedger,
  { month, asOf, knownOn: day }: JudgedPeriod,
): Readonly<Record<string, FactValue>> => {
  const { stage, plannedStart, plannedFinish, actualStart, actualFinish } = registeredOn(project, day);
  const { plans, reached } = project;
  const plan = planOn(plans, day);
  const milestones = plan && milestonesCounted(plan.steps, reachedBy(reached, day), asOf);
  return {
    ...latestBy(
      project.stated,
      day,
      ({ fact }) => fact,
      ({ value }) => value,
    ),
    ...moneyIn(project, month, day, actualFinish !== null && actualFinish <= asOf),
    stage,
    'planned-start': plannedStart,
    'started-on': actualStart,
    'planned-completion': plannedFinish,
    'completed-on': actualFinish,
    'milestones-due': milestones?.due ?? null,
    'milestones-met': milestones?.met ?? null,
  };
};

/** A project as rules judge it, with an observation for each of the months in which it was in the register. */
export const projectSubject = (project: ProjectLedger, periods: readonly JudgedPeriod[]): Subject => ({
  id: project.id,
  lists: project.lists,
  observations: periods
    .filter(({ asOf }) => project.enteredOn <= asOf)
    .map((period): Observation => ({
      period: period.month,
      asOf: period.asOf,
      facts: projectFactsIn(project, period),
    })),
});

/** Which milestones were known on a day (ISO) to be reached, and when. */
export const reachedBy = (reached: ProjectLedger['reached'], day: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(
      latestBy(
        reached,
        day,
        ({ key }) => key,
        ({ reachedOn }) => reachedOn,
      ),
    ).flatMap(([key, on]) => (on === null ? [] : [[key, on]])),
  );

const registeredOn = ({ registered, said }: ProjectLedger, day: string): RegisteredFacts => {
  const later = said.filter(({ on }) => on > day);
  const changedSince = new Set(later.flatMap(({ facts }) => Object.keys(facts)));
  // Nothing was changed since: what stands now stood then. Else the last word before, and nothing where there was none.
  const then = Object.assign({}, ...said.filter(({ on }) => on <= day).map(({ facts }) => facts));
  const kept = Object.entries(registered).map(([name, value]) => [
    name,
    changedSince.has(name) ? (then[name] ?? (name === 'stage' ? value : null)) : value,
  ]);
  return Object.fromEntries(kept) as RegisteredFacts;
};

/** What was completed is known for a month that was reported, and goes on to be once the project is finished. */
const moneyIn = (
  { figures }: ProjectLedger,
  month: string,
  day: string,
  finished: boolean,
): Record<string, FactValue> => {
  const known = knownOn(figures, day);
  const one = (figure: string, period: string) =>
    known.find((given) => given.figure === figure && given.period === period)?.amount ?? null;
  const statistics = figures.filter(
    ({ figure, amount, givenOn }) => figure === 'statistics' && amount !== null && givenOn <= day,
  );
  const before = known.find(({ figure, amount }) => figure === 'completed-before' && amount !== null);
  const months = known.flatMap(({ figure, period, amount }) =>
    figure === 'completed' && amount !== null ? [{ month: period, completed: amount, statistics: null }] : [],
  );
  const sums = investmentSums(
    months,
    before ? { yuan: before.amount ?? 0, year: Number(before.period) } : null,
    month,
  );
  const reported = finished || one('completed', month) !== null;
  return {
    'total-investment': one('total-investment', ''),
    'annual-plan': one('annual-plan', month.slice(0, 4)),
    completed: reported ? sums.year : null,
    'completed-in-all': reported ? sums.sinceStart : null,
    'completed-this-month': reported ? sums.month : null,
    // Whoever has a figure with the statistics bureau has been entered there.
    'statistics-entry-on': statistics.map(({ givenOn }) => givenOn).sort()[0] ?? null,
  };
};

/** What was last said by a day of each thing that has a key of its own. */
const latestBy = <Said extends { version: number; givenOn: string }, Value>(
  said: readonly Said[],
  day: string,
  keyOf: (one: Said) => string,
  valueOf: (one: Said) => Value,
): Record<string, Value> =>
  Object.fromEntries(
    said
      .filter(({ givenOn }) => givenOn <= day)
      .sort((one, other) => one.version - other.version)
      .map((one) => [keyOf(one), valueOf(one)]),
  );
