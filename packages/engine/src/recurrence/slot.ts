import type { ShiftedDate } from '../calendar/index.ts';
import type { Occasion, TimeOfDay } from '../mechanism/index.ts';

/** When a slot takes place. A window is a slot whose day nobody has set yet; both ends are included. */
export type SlotTime =
  | { kind: 'day'; date: string }
  | { kind: 'window'; from: string; to: string }
  | { kind: 'skipped' };

/** One occurrence of a slot rule. It is known by rule and key, whatever day it moves to. */
export type Slot = {
  /** Id of the slot rule. */
  rule: string;
  /** The place in the recurrence: `2018-W19`, `2018-05`, `2018-05#mid`, `2018-Q2`, `2018`, `2018-05-03`. */
  key: string;
  occasion: Occasion;
  clause: string;
  /** What the document calls it; in the document's language. */
  label: string;
  /** Where the rule puts it, both ends included: one day, or the window in which a day has to be set. Never moves. */
  period: { from: string; to: string };
  /** Where it stands now, after whatever was set by notice. */
  time: SlotTime;
  /** When on its day it takes place; of a window, when it begins on its first day. */
  at?: TimeOfDay;
  cutoff?: ShiftedDate & { at?: TimeOfDay; clause: string; desk: string };
  /** The post whose turn it is in the rota. */
  lead?: string;
};

/** A day that somebody set for a slot, or null when it was skipped; the reason stands in the ledger. */
export type Arrangement = { rule: string; key: string; date: string | null };
