import { inForceSince, type Mechanism } from '@guatu/engine';
import type { Given } from './command.ts';
import { type Refusal, refuse } from './outcome.ts';

/** ISO dates, both included. */
export type Range = { from: string; to: string };

/** A mechanism that says more than this about a county's future is not asked by hand. */
const mostYears = 10;

/**
 * The days asked about. Where nothing is said: this year, or the year in which the mechanism takes force or ends where it
 * does not hold this year. With one end given, the year is that end's.
 */
export const rangeOf = (
  options: Given['options'],
  mechanism: Mechanism | null,
  today: string,
): Range | Refusal => {
  const year = (options.from ?? options.to ?? nearestDay(mechanism, today)).slice(0, 4);
  const { from = `${year}-01-01`, to = `${year}-12-31` } = options;
  if (from > to) return refuse('period-reversed', { from, to });
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears)
    return refuse('period-too-long', { limit: mostYears });
  return { from, to };
};

const nearestDay = (mechanism: Mechanism | null, today: string): string => {
  if (mechanism === null) return today;
  const since = inForceSince(mechanism);
  const { to: until = today } = mechanism.effective === 'not-stated' ? {} : mechanism.effective;
  if (today < since) return since;
  return today > until ? until : today;
};
