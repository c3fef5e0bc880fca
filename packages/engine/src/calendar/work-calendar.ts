/**
 * Days off and make-up working days, by the year they fall in. A year whose `notice` is null, or that is missing, is
 * *not published*: nothing in it may be taken for a working day.
 */
export type WorkCalendar = { years: Record<string, CalendarYear> };

export type CalendarYear = {
  /** The State Council's notice, or whatever a county puts on record instead; null while there is none. */
  notice: string | null;
  /** Days off by notice, ISO dates; weekends need not be listed. */
  off: string[];
  /** Weekend days worked to make up, ISO dates. */
  work: string[];
};

export type DayKind = 'working' | 'off' | 'not-published';
