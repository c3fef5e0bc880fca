import type { Slot, YearDuty } from './mechanism-query.ts';

/** What is marked on a day of the calendar. A shifted cut-off leaves one mark where it was and one where it went. */
export type MarkKind = 'cutoff' | 'moved-from' | 'moved-to' | 'unmoved' | 'meeting' | 'due';
export type DayMark = { readonly kind: MarkKind; readonly label: string };

/**
 * The marks of a year by ISO date. Meetings are marked once their day is set by notice; those that a weekday fixes
 * would mark every week and say nothing. Duties are those of one post or unit, on the days by which they are due.
 */
export const dayMarks = (
  slots: readonly Slot[],
  duties: readonly YearDuty[] = [],
): ReadonlyMap<string, readonly DayMark[]> => {
  const marks = new Map<string, DayMark[]>();
  const mark = (date: string, kind: MarkKind, label: string) =>
    marks.set(date, [...(marks.get(date) ?? []), { kind, label }]);
  for (const { label, cutoff, time, period } of slots) {
    if (cutoff?.because.startsWith('moved-') === true) {
      mark(cutoff.nominal, 'moved-from', label);
      mark(cutoff.actual, 'moved-to', label);
    } else if (cutoff !== null) {
      mark(cutoff.actual, cutoff.because === 'not-moved' ? 'unmoved' : 'cutoff', label);
    }
    if (time.kind === 'day' && period.from !== period.to) mark(time.date, 'meeting', label);
  }
  for (const { due, says } of duties) if (due !== null) mark(due, 'due', says);
  return marks;
};
