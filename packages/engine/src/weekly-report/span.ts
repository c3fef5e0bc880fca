/** Whose report it is, and of which time. */
export type WeeklySpan = {
  /** The units in the leader's portfolio. */
  units: readonly string[];
  /** Told is what was entered after the one instant and by the other; both ISO in UTC, to the millisecond. */
  after: string;
  by: string;
  /** The day of the report, and the last on which something falls due that it announces. ISO dates. */
  today: string;
  until: string;
};

/** Whether something was entered in the time that is told of. */
export const isNews = (at: string | null, { after, by }: WeeklySpan): boolean =>
  at !== null && at > after && at <= by;
