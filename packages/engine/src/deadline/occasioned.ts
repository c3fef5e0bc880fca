import type { Subject as Judged } from '../judgement/index.ts';
import type { Arrangement, Slot } from '../recurrence/index.ts';

/** What a due rule is applied to: a slot that came round, or an event on a day. */
export type Occasioned = (SlotOccasion | EventOccasion) & {
  /** What is known of the project or matter, where the limit differs by class or urgency. */
  judged?: Judged | undefined;
  /** The day (ISO) on which another duty of the case was done, or null while it is not. */
  doneOn?: ((duty: string) => string | null) | undefined;
  /** Days set by notice, where the limit leans on another slot. */
  arrangements?: readonly Arrangement[] | undefined;
};

type SlotOccasion = { slot: Slot; limit?: string | undefined };

type EventOccasion = {
  on: string;
  /** When on that day it happened, `HH:MM`. */
  at?: string | undefined;
  /** The limit written on the slip; it wins over the rule. */
  limit?: string | undefined;
};
