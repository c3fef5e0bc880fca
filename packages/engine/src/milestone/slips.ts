import { dayOf } from './day.ts';
import type { Forecast } from './forecast.ts';

/** A milestone in a chain of slips: how late it is, whether that is so or expected, and how many days were made up before it. */
export type SlipLink = { key: string; name: string; late: number; reached: boolean; absorbed: number };

/**
 * What slips what: for each milestone that is late by itself, the milestones that it makes late, each by the one before,
 * down to the last or to the first that still keeps its day. Where it makes several late, the latest of them leads on.
 */
export const slipsOf = (steps: readonly Forecast[]): SlipLink[][] =>
  steps.filter(({ own, late }) => own > 0 && late > 0).map((cause) => chainFrom(cause, steps));

const chainFrom = (cause: Forecast, steps: readonly Forecast[]): SlipLink[] => {
  const chain = [linkOf(cause, 0)];
  for (let last = cause; ;) {
    const next = drivenBy(last, steps);
    if (next === null) return chain;
    chain.push(linkOf(next, last.late - next.late));
    if (next.late <= 0) return chain;
    last = next;
  }
};

const linkOf = ({ key, name, late, actualOn }: Forecast, absorbed: number): SlipLink => ({
  key,
  name,
  late: Math.max(0, late),
  reached: actualOn !== null,
  absorbed: Math.max(0, absorbed),
});

/** What waits for a milestone and gets its day from it, or takes up its slip; null where nothing does. */
const drivenBy = ({ key, forecastOn }: Forecast, steps: readonly Forecast[]): Forecast | null => {
  const waiting = steps.filter(({ after, actualOn }) => after.includes(key) && actualOn === null);
  const carries = waiting.filter(
    (step) => step.late <= 0 || (step.own === 0 && dayOf(step.forecastOn) === dayOf(forecastOn) + step.days),
  );
  return carries.reduce<Forecast | null>(
    (worst, step) => (worst === null || step.late > worst.late ? step : worst),
    null,
  );
};
