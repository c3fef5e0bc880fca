import { type Era, eraOn } from '../era/index.ts';
import { type DayRange, overlap, type Slot } from '../recurrence/index.ts';
import { isGathering } from './gathering.ts';

/**
 * The slots that make up a week: what takes place in it, what papers are due in it for, and gatherings that might still
 * be set for a day of it. In the order of the days.
 */
export const weekSlots = (eras: readonly Era[], slots: readonly Slot[], week: DayRange): Slot[] =>
  slots
    .filter((slot) => isDueIn(slot, week) || takesPlaceIn(eras, slot, week))
    .sort((one, other) => (firstDay(one, week) < firstDay(other, week) ? -1 : 1));

const isDueIn = ({ cutoff }: Slot, week: DayRange): boolean =>
  cutoff !== undefined && within(cutoff.actual, week);

const takesPlaceIn = (eras: readonly Era[], { rule, time, period }: Slot, week: DayRange): boolean => {
  const { mechanism } = eraOn(eras, period.from);
  switch (time.kind) {
    case 'day':
      return within(time.date, week);
    case 'window':
      return overlap(time, week) && isGathering(mechanism, rule);
    case 'skipped':
      return overlap(period, week) && isGathering(mechanism, rule);
  }
};

/** What has no day yet comes after what has. */
const firstDay = (slot: Slot, week: DayRange): string => {
  if (slot.time.kind === 'day' && within(slot.time.date, week)) return slot.time.date;
  return isDueIn(slot, week) && slot.cutoff ? slot.cutoff.actual : `${week.to}~`;
};

const within = (date: string, { from, to }: DayRange): boolean => from <= date && date <= to;
