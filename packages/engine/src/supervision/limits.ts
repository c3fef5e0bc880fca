import { Temporal } from 'temporal-polyfill';
import type { SupervisionItem } from './item.ts';

/** One change of the day that an item is owed by. ISO dates. */
export type LimitChange = { by: 'extension' | 'correction'; from: string; until: string };

/** Every day that an item was ever owed by, and the day it was done. ISO dates. */
export type SupervisionLimits = {
  original: string;
  /** Each limit granted, in order; each lies after the one that held when it was granted. */
  granted: string[];
  /** Each limit that a correction of the minutes set, in order. */
  corrected: string[];
  /** The one that holds. */
  current: string;
  /** The day it was done: that of the report which the office verified. Null until it has. */
  actual: string | null;
};

/** How the limit of an item came to be what it is, in order. */
export const limitChanges = ({
  originalLimit,
  extensions,
  corrections,
}: Pick<SupervisionItem, 'originalLimit' | 'extensions' | 'corrections'>): LimitChange[] => {
  const granted = extensions.flatMap(({ answer }) => (answer?.kind === 'granted' ? answer.until : []));
  const corrected = (after: number) =>
    corrections
      .filter((one) => one.after === after)
      .map(({ until }) => ({ by: 'correction' as const, until }));
  const changes = [
    ...corrected(0),
    ...granted.flatMap((until, index) => [{ by: 'extension' as const, until }, ...corrected(index + 1)]),
  ];
  return changes.map((change, index) => ({ ...change, from: changes[index - 1]?.until ?? originalLimit }));
};

/** The original limit, every extension granted, every correction and the actual day, side by side (二（二）4（3）). */
export const limits = (item: SupervisionItem): SupervisionLimits => {
  const changes = limitChanges(item);
  const setBy = (by: LimitChange['by']) =>
    changes.filter((change) => change.by === by).map(({ until }) => until);
  return {
    original: item.originalLimit,
    granted: setBy('extension'),
    corrected: setBy('correction'),
    current: changes.at(-1)?.until ?? item.originalLimit,
    actual: item.state === 'closed' ? item.reportedOn : null,
  };
};

/** How often a limit was put off, and for how many calendar days altogether; corrections do not count. */
export const putOff = (item: SupervisionItem): { times: number; days: number } => {
  const extended = limitChanges(item).filter(({ by }) => by === 'extension');
  const days = extended.map(({ from, until }) => Temporal.PlainDate.from(from).until(until).days);
  return { times: extended.length, days: days.reduce((sum, each) => sum + each, 0) };
};
