import { Temporal } from 'temporal-polyfill';
import type { SupervisionItem } from './item.ts';

/** Every day that an item was ever owed by, and the day it was done. ISO dates. */
export type SupervisionLimits = {
  original: string;
  /** Each limit granted, in order; later ones are later. */
  granted: string[];
  /** The one that holds. */
  current: string;
  /** The day it was done: that of the report which the office verified. Null until it has. */
  actual: string | null;
};

/** The original limit, every extension granted and the actual day, side by side (二（二）4（3）). */
export const limits = ({
  state,
  originalLimit,
  extensions,
  reportedOn,
}: SupervisionItem): SupervisionLimits => {
  const granted = extensions.flatMap(({ answer }) => (answer?.kind === 'granted' ? answer.until : []));
  return {
    original: originalLimit,
    granted,
    current: granted.at(-1) ?? originalLimit,
    actual: state === 'closed' ? reportedOn : null,
  };
};

/** How often a limit was put off, and for how many calendar days altogether. */
export const putOff = ({
  original,
  granted,
  current,
}: Pick<SupervisionLimits, 'original' | 'granted' | 'current'>): { times: number; days: number } => ({
  times: granted.length,
  days: Temporal.PlainDate.from(original).until(Temporal.PlainDate.from(current), { largestUnit: 'days' })
    .days,
});
