import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import { reached, rungsFrom, type RungOnLadder, type Situation } from '../escalation/index.ts';
import { lightOf, shiningOf } from '../light/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { type SupervisedMatter, matterSubject } from './facts.ts';

type Rules = { mechanism: Mechanism; calendar: WorkCalendar };

/** A rung and the day (ISO) on which it was first reached. */
export type RungTaken = RungOnLadder & { on: string };

/** Every rung to which a ladder of decisions leads, each once. */
export const rungsOfDecisions = ({ ladders }: Pick<Mechanism, 'ladders'>): RungOnLadder[] => {
  const chain = ladders.filter(({ of }) => of === 'decision').flatMap((start) => rungsFrom(ladders, start));
  return chain.filter(
    (one, index) =>
      chain.findIndex(({ ladder, rung }) => ladder.id === one.ladder.id && rung.id === one.rung.id) === index,
  );
};

/**
 * The rungs that an item reached between two days (ISO, inclusive), each with the first day on which it did; those of
 * `known` are left out. While a report stands nothing is late. Of what the calendar or the document does not say,
 * nothing is reached.
 */
export const rungsTaken = (
  rules: Rules,
  matter: SupervisedMatter,
  from: string,
  to: string,
  known: (one: RungOnLadder) => boolean = () => false,
): RungTaken[] =>
  matter.state === 'closed' || matter.reportedOn !== null
    ? []
    : rungsOfDecisions(rules.mechanism)
        .filter((one) => !known(one))
        .flatMap((one) => {
          const on = firstDay(rules, one, matter, from, to);
          return on === null ? [] : { ...one, on };
        });

const firstDay = (
  rules: Rules,
  { rung }: RungOnLadder,
  matter: SupervisedMatter,
  from: string,
  to: string,
): string | null => {
  const isReached = (day: string) =>
    reached(rules, rung.when, situationOn(rules, matter, day)).reached === true;
  // Days past a limit only grow: what is not reached by the last day was not reached before.
  if (rung.when !== 'not-stated' && 'overdue' in rung.when && !isReached(to)) return null;
  for (let day = from; day <= to; day = addCalendarDays(day, 1)) if (isReached(day)) return day;
  return null;
};

const situationOn = ({ mechanism, calendar }: Rules, matter: SupervisedMatter, asOf: string): Situation => {
  const subject = matterSubject(calendar, matter, asOf);
  const lights = mechanism.lights.filter(({ of }) => of === 'matter');
  const shining = lights.map((rule) => [
    rule.id,
    [shiningOf(lightOf({ mechanism, calendar }, rule, subject))],
  ]);
  return { asOf, limit: matter.limit, times: null, lights: Object.fromEntries(shining), subject };
};
