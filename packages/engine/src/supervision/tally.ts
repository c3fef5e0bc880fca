import type { SupervisionState } from './item.ts';
import { supervisionStanding } from './standing.ts';

/** As much of an item as the figures of a bulletin depend on. ISO dates. */
export type TalliedItem = {
  state: SupervisionState;
  /** The limit that holds. */
  limit: string;
  reportedOn: string | null;
  /** How often its limit was put off. */
  extended: number;
};

/** In which one of the figures an item counts. */
export type Progress = 'closed' | 'reported' | 'overdue' | 'under-way';

/** How far an item has come on a day (ISO): closed, reported and to be verified, past its limit, or under way. */
export const progressOf = ({ state, limit, reportedOn }: TalliedItem, asOf: string): Progress => {
  if (state === 'closed' || state === 'reported') return state;
  return supervisionStanding(limit, reportedOn, asOf).state === 'overdue' ? 'overdue' : 'under-way';
};

/** Each item counts in one of the four, which so add up to the total; `late` are those of the closed that were done late. */
export type Tally = Record<Progress, number> & { total: number; late: number; extended: number };

/** The figures of some items on a day (ISO). */
export const tally = (items: readonly TalliedItem[], asOf: string): Tally => {
  const count = (progress: Progress) => items.filter((item) => progressOf(item, asOf) === progress).length;
  return {
    total: items.length,
    closed: count('closed'),
    reported: count('reported'),
    overdue: count('overdue'),
    'under-way': count('under-way'),
    late: items.filter(
      ({ state, limit, reportedOn }) => state === 'closed' && reportedOn !== null && reportedOn > limit,
    ).length,
    extended: items.filter(({ extended }) => extended > 0).length,
  };
};
