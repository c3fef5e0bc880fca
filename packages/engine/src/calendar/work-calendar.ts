/**
 * Days off and make-up working days. A year whose `notice` is null, or that is missing, is *not published*: nothing in
 * it may be taken for a working day. What a county puts on record itself stands beside the years, day by day.
 *
 * Whatever was put on record on a day says nothing of the days before it: those have been lived by what was known then.
 * So no change of the calendar makes late what was in time.
 */
export type WorkCalendar = {
  years: Record<string, CalendarYear>;
  /** By ISO date, in the order of recording. */
  days?: Readonly<Record<string, readonly CalendarEntry[]>>;
};

export type CalendarYear = {
  /** The State Council's notice, or whatever a county puts on record instead; null while there is none. */
  notice: string | null;
  /** The notice's document number, such as `国办发明电〔2025〕7号`. */
  number?: string;
  /** Days off by notice, ISO dates; weekends need not be listed. */
  off: string[];
  /** Weekend days worked to make up, ISO dates. */
  work: string[];
  /** The day (ISO) on which it was put on record here; absent for what was always known. */
  recordedOn?: string;
};

/**
 * A single day that a county decides about: a local holiday, a flood, a correction. `as-noticed` takes back what was
 * decided before: the day is again what the year's notice makes it.
 */
export type CalendarEntry = { kind: EntryKind; recordedOn: string };

export const entryKinds = ['working', 'off', 'as-noticed'] as const;
export type EntryKind = (typeof entryKinds)[number];

export type DayKind = 'working' | 'off' | 'not-published';
