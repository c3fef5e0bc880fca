import {
  type GivenColour,
  type JudgedPeriod,
  judgedPeriods,
  type MonthLights,
  monthsLookedAt,
  projectFactsIn,
  type ProjectLight,
  projectLights,
  projectSubject,
} from '@guatu/engine';
import type { RawBuilder } from 'kysely';
import type { View } from '../../../http/handler.ts';
import { type Rulebook, ruledOn } from '../../mechanism/index.ts';
import { givenIn, overridesSince } from './overrides.ts';
import { type Known, type NamedLedger, projectLedgers } from './ledgers.ts';

/** A project with its lights and facts of the last month that has been judged. */
export interface JudgedProject {
  ledger: NamedLedger;
  lights: ProjectLight[];
  facts: ReturnType<typeof projectFactsIn>;
}

/** The last month that has been judged today. */
export const lastPeriod = ({ eras, calendar }: Rulebook, today: string): JudgedPeriod =>
  judgedPeriods(eras, calendar, today, 1)[0] as JudgedPeriod;

/** Many projects, by the rules in force at the end of the last judged month. */
export async function judgedProjects(
  { tx, server, today }: Pick<View, 'tx' | 'server' | 'today'>,
  rulebook: Rulebook,
  where: RawBuilder<boolean>,
): Promise<{ period: JudgedPeriod; projects: JudgedProject[] }> {
  const period = lastPeriod(rulebook, today.toString());
  const { mechanism } = ruledOn(rulebook, period.asOf);
  const periods = judgedPeriods(
    rulebook.eras,
    rulebook.calendar,
    today.toString(),
    monthsLookedAt(mechanism),
  );
  const known = { from: periods[0]?.knownOn ?? period.knownOn, to: today.toString(), year: yearOf(period) };
  const ledgers = await projectLedgers(tx, server.jurisdiction.id, where, known);
  const overridesOf = await overridesSince(tx, server.jurisdiction.id, periods[0]?.knownOn ?? period.knownOn);
  const projects = ledgers.map((ledger) => {
    const subject = projectSubject(ledger, periods);
    const given = givenIn(overridesOf(ledger.id), periods, today.toString());
    const months = projectLights({ mechanism, calendar: rulebook.calendar }, subject, given);
    return {
      ledger,
      lights: isRuled(rulebook, period)
        ? (months.find(({ month }) => month === period.month)?.lights ?? [])
        : [],
      facts: projectFactsIn(ledger, period),
    };
  });
  return { period, projects };
}

/** One project in the last `count` judged months, each by the rules in force at its end, the latest first. */
export function lightsByMonth(
  rulebook: Rulebook,
  ledger: NamedLedger,
  periods: readonly JudgedPeriod[],
  given: (light: string) => readonly GivenColour[] = () => [],
): (MonthLights & JudgedPeriod)[] {
  const subject = projectSubject(ledger, periods);
  const { calendar } = rulebook;
  const byVersion = new Map<number, MonthLights[]>();
  const ruled = periods.filter((period) => isRuled(rulebook, period));
  return ruled.reverse().flatMap((period) => {
    const { version, mechanism } = ruledOn(rulebook, period.asOf);
    const months = byVersion.get(version) ?? projectLights({ mechanism, calendar }, subject, given);
    byVersion.set(version, months);
    const lights = months.find(({ month }) => month === period.month);
    return lights ? [{ ...period, ...lights }] : [];
  });
}

/** Whether a month ended under the mechanism: nothing is judged by rules that did not hold yet. */
const isRuled = ({ eras }: Rulebook, { asOf }: JudgedPeriod): boolean =>
  eras.some(({ from }) => from <= asOf);

export const knownFor = (periods: readonly JudgedPeriod[], today: string): Known => ({
  from: periods[0]?.knownOn ?? today,
  to: today,
  year: Number(today.slice(0, 4)),
});

const yearOf = ({ month }: JudgedPeriod) => Number(month.slice(0, 4));
