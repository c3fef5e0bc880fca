import type { GivenColour } from '../light/index.ts';
import type { Colour } from '../mechanism/index.ts';
import type { JudgedPeriod } from './period.ts';

/** Another colour that somebody set by hand for a while. Days are ISO, both ends included. */
export type LightOverride = {
  light: string;
  dimension: string;
  colour: Colour;
  reason: string;
  by: string;
  from: string;
  until: string;
  /** From this day on it does not hold any more: somebody took it back. */
  endedOn: string | null;
};

/**
 * The colours set for one light, in the months in whose view they held: a month is in view from the day after its figures
 * are fixed until the next month's are. The last month counts as it is today.
 *
 * @param periods the oldest first
 */
export const coloursGiven = (
  overrides: readonly LightOverride[],
  light: string,
  periods: readonly JudgedPeriod[],
  today: string,
): GivenColour[] =>
  periods.flatMap(({ month, knownOn }, at) => {
    const next = periods[at + 1]?.knownOn;
    return overrides
      .filter(
        (one) =>
          one.light === light && (next === undefined ? overrideHolds(one, today) : held(one, knownOn, next)),
      )
      .map(({ dimension, colour, reason, by, from }) => ({
        period: month,
        dimension,
        colour,
        reason,
        by,
        on: from,
      }));
  });

/** Whether an override holds on a day. */
export const overrideHolds = ({ from, until, endedOn }: Omit<LightOverride, 'light'>, day: string): boolean =>
  from <= day && day <= until && (endedOn === null || day < endedOn);

/** Whether it held on any day after `fixed` until `next`. */
const held = ({ from, until, endedOn }: LightOverride, fixed: string, next: string): boolean =>
  from <= next &&
  until > fixed &&
  (endedOn === null || endedOn > fixed) &&
  (endedOn === null || endedOn > from);
