import type { Arrangement, Slot } from '../recurrence/index.ts';

/** What a due rule is applied to: a slot that came round, or an event on a day. */
export type Occasioned = (SlotOccasion | EventOccasion) & {
  /** What the case says of itself, by fact, such as how urgent it is. */
  answers?: Readonly<Record<string, string>> | undefined;
  /** The day (ISO) on which another duty of the case was done, or null while it is not. */
  doneOn?: ((duty: string) => string | null) | undefined;
};

type SlotOccasion = { slot: Slot; limit?: string | undefined };

type EventOccasion = {
  on: string;
  /** When on that day it happened, `HH:MM`. */
  at?: string | undefined;
  /** The limit written on the slip; it wins over the rule. */
  limit?: string | undefined;
  arrangements?: readonly Arrangement[] | undefined;
};
