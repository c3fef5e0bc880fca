import { Temporal } from 'temporal-polyfill';
import { hasEnded, type ProblemState } from './state.ts';

/** A problem came to a state on a day (ISO date, county time zone). */
export type ProblemPassage = { state: ProblemState; on: string };

/** `until` is the day (ISO) on which the problem left the state; null while it is there. */
export type Stay = { until: string | null; days: number };

/**
 * The calendar days that a problem spent in each state it passed, in order, the last one up to `asOf` (ISO date).
 * A problem that has ended waits for nobody: it spends no days there.
 */
export const daysAtStep = <P extends ProblemPassage>(passages: readonly P[], asOf: string): Array<P & Stay> =>
  passages.map((passage, index) => {
    const until = passages[index + 1]?.on ?? null;
    const counted = until ?? (hasEnded(passage.state) ? passage.on : asOf);
    const days = Temporal.PlainDate.from(passage.on).until(counted, { largestUnit: 'days' }).days;
    // A clock set back to an earlier day must not show time owed to anybody.
    return { ...passage, until, days: Math.max(0, days) };
  });
