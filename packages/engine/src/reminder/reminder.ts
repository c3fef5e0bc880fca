/** What a person is told of something, the most pressing first. */
export const reminderKinds = [
  'overdue',
  /** It is due today, or no working day is left before the limit. */
  'last-day',
  /** One working day is left, or three. */
  'in-1',
  'in-3',
  /** It was set off, and the document states no limit for it. */
  'new',
  'meeting-called',
  'meeting-moved',
  'meeting-skipped',
] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** Something that is owed and not done. */
export type Owed = {
  /** As of `obligationId`: rule, slot and bearer. */
  id: string;
  /** The limit in force, ISO; null where there is none. */
  limit: string | null;
  /** Whether the ledger learns when it is done. */
  recorded: boolean;
};

/** A meeting that somebody is expected at. */
export type Expected = {
  id: string;
  /** The day set for it, ISO; null once it is skipped. */
  date: string | null;
};

/** One thing told. `limit` is the limit, or the day of the meeting, that it was told of. */
export type Reminder = {
  id: string;
  kind: ReminderKind;
  limit: string | null;
  /** Calendar days to the limit, negative past it; null without one. */
  days: number | null;
  /** Working days were counted in a year without a notice, by weekends alone. */
  estimated: boolean;
};

/** What was told before, and on which day (ISO). */
export type Told = Pick<Reminder, 'id' | 'kind' | 'limit'> & { on: string };
