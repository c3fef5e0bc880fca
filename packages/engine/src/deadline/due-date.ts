import type { ShiftReason } from '../calendar/index.ts';
import type { TimeOfDay } from '../mechanism/index.ts';

/** The day by which something is owed, the day the rule named, and why the two differ. ISO dates. */
export type DueDate = {
  date: string;
  nominal: string;
  /** By when on that day, where the rule says so. */
  at?: TimeOfDay;
  /** `on-slip`: a limit written for this case. `end-of-window`: no day is set yet, so it is owed by the last possible one. */
  because: ShiftReason | 'on-slip' | 'end-of-window';
};
