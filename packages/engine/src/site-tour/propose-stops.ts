import { Temporal } from 'temporal-polyfill';
import { addCalendarDays } from '../calendar/index.ts';
import type { Colour } from '../mechanism/index.ts';
import type { Stage } from '../project/index.ts';

/** A project as far as it decides whether a tour should stop there. ISO dates. */
export type TourCandidate = {
  id: string;
  stage: Stage;
  /** The worst of its lights by the mechanism; null where it has none. */
  colour: Colour | null;
  /** Null while nobody has said that it started. */
  startedOn: string | null;
  /** When a tour last stopped there. */
  visitedOn: string | null;
  milestones: readonly { name: string; on: string; reached: boolean }[];
};

/** Why a tour should stop at a project. */
export type StopReason =
  | { why: 'lagging'; colour: 'red' | 'orange' | 'yellow' }
  | { why: 'started'; on: string }
  | { why: 'milestone'; name: string; on: string; reached: boolean }
  /** `months` is how many whole ones have passed; null where no tour was ever there. */
  | { why: 'unvisited'; months: number | null };

export type StopProposal = { id: string; reasons: StopReason[] };

/** How near is near: days since a start, days around a milestone, whole months without a visit. */
export const proposalTerms = { startedDays: 60, milestoneDays: 15, unvisitedMonths: 6 } as const;

const weights = { red: 8, orange: 6, yellow: 4, started: 3, milestone: 2, unvisited: 1 } as const;

/**
 * The projects at which a tour on a day (ISO) should stop, the most pressing first: lagging by the mechanism's lights, just
 * started, a milestone reached or due near the day, not visited for long. People choose among them (二（三）1). What has
 * not begun to be built has nothing to be seen for its own sake, and what is finished is off the list.
 */
export const proposeStops = (candidates: readonly TourCandidate[], on: string): StopProposal[] =>
  candidates
    .map((candidate) => ({ id: candidate.id, reasons: reasonsFor(candidate, on) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((one, other) => weightOf(other) - weightOf(one) || (one.id < other.id ? -1 : 1));

const reasonsFor = (candidate: TourCandidate, on: string): StopReason[] => {
  const { stage, colour, startedOn } = candidate;
  if (stage === 'pipeline' || stage === 'completed') return [];
  const { startedDays } = proposalTerms;
  return [
    ...(colour === 'red' || colour === 'orange' || colour === 'yellow'
      ? [{ why: 'lagging', colour } as const]
      : []),
    ...(startedOn !== null && startedOn <= on && startedOn >= addCalendarDays(on, -startedDays)
      ? [{ why: 'started', on: startedOn } as const]
      : []),
    ...milestoneNear(candidate, on),
    ...(stage === 'preparation' ? [] : unvisited(candidate, on)),
  ];
};

/** The nearest one; of two as near, the earlier. */
const milestoneNear = ({ milestones }: TourCandidate, on: string): StopReason[] => {
  const [nearest] = milestones
    .map((milestone) => ({ ...milestone, days: daysApart(milestone.on, on) }))
    .filter(({ days }) => days <= proposalTerms.milestoneDays)
    .sort((one, other) => one.days - other.days || (one.on < other.on ? -1 : 1));
  if (nearest === undefined) return [];
  const { name, on: day, reached } = nearest;
  return [{ why: 'milestone', name, on: day, reached }];
};

const unvisited = ({ visitedOn }: TourCandidate, on: string): StopReason[] => {
  if (visitedOn === null) return [{ why: 'unvisited', months: null }];
  const { months } = Temporal.PlainDate.from(visitedOn).until(on, { largestUnit: 'months' });
  return months >= proposalTerms.unvisitedMonths ? [{ why: 'unvisited', months }] : [];
};

const daysApart = (one: string, other: string): number =>
  Math.abs(Temporal.PlainDate.from(one).until(other, { largestUnit: 'days' }).days);

const weightOf = ({ reasons }: StopProposal): number =>
  reasons.reduce((sum, reason) => sum + weights[reason.why === 'lagging' ? reason.colour : reason.why], 0);
