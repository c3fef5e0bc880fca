import { dayOf, isoOf } from './day.ts';
import { inOrder } from './order.ts';
import type { PlannedStep } from './step.ts';

/** On which day (ISO) a milestone was reached, by its key. */
export type ReachedOn = Readonly<Record<string, string>>;

/** A milestone as it stands on a day. */
export type Forecast = PlannedStep & {
  actualOn: string | null;
  /** The day it was reached, or is expected to be. */
  forecastOn: string;
  /** Days after the plan; negative where it was reached before. */
  late: number;
  /** Days that it cannot pass on, because it is late by itself: reached late, or still open past its day. */
  own: number;
};

/**
 * How the plan goes on from what is done (ISO day `asOf`): what follows begins when whatever it waits for is done, takes
 * its days, and is done no sooner than planned; nothing open is done before today. In the order given. `late` is what
 * comes of it all; `own` is the part of it that nothing before explains.
 */
export const forecast = (steps: readonly PlannedStep[], reached: ReachedOn, asOf: string): Forecast[] => {
  const expected = new Map<string, number>();
  const found = new Map<string, Forecast>();
  for (const step of inOrder(steps)) {
    const planned = dayOf(step.plannedOn);
    const carried = Math.max(planned, ...step.after.map((key) => (expected.get(key) ?? planned) + step.days));
    const actualOn = reached[step.key] ?? null;
    const day = actualOn === null ? Math.max(carried, dayOf(asOf)) : dayOf(actualOn);
    expected.set(step.key, day);
    const own = Math.max(0, day - carried);
    found.set(step.key, { ...step, actualOn, forecastOn: isoOf(day), late: day - planned, own });
  }
  return steps.flatMap(({ key }) => found.get(key) ?? []);
};

/** The last of the days on which everything is, or is expected to be, done; null of no steps. */
export const finishOf = (steps: readonly Pick<Forecast, 'forecastOn'>[]): string | null =>
  steps.reduce<string | null>(
    (last, { forecastOn }) => (last === null || forecastOn > last ? forecastOn : last),
    null,
  );

/** How many milestones should have been reached by a day (ISO), and how many of these were by then. */
export const milestonesCounted = (
  steps: readonly Pick<PlannedStep, 'key' | 'plannedOn'>[],
  reached: ReachedOn,
  asOf: string,
): { due: number; met: number } => {
  const due = steps.filter(({ plannedOn }) => plannedOn <= asOf);
  const met = due.filter(({ key }) => {
    const on = reached[key];
    return on !== undefined && on <= asOf;
  });
  return { due: due.length, met: met.length };
};
