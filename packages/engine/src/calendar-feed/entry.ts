import type { ShiftReason } from '../calendar/index.ts';
import type { DueDate } from '../deadline/index.ts';
import { obligationId } from '../obligation/index.ts';
import type { Bearer } from '../organisation/index.ts';

/** Something in a calendar: a slot, a cut-off, or what somebody owes by a day. */
export type YearEntry = {
  kind: 'slot' | 'cutoff' | 'duty';
  /** Id of the rule, and key of the slot or case; with the bearer they are what it is known by, whatever its day. */
  rule: string;
  slot: string;
  /** First day, ISO; `until` is the last of a window in which no day is set yet. */
  date: string;
  until?: string;
  /** `HH:MM`, or the end of a half day. */
  at?: string;
  clause: string;
  /** In the document's words, or those in which its clause was put. */
  title: string;
  /** Who owes it, at whose desk it falls due, or who leads and may chair. */
  bearers: readonly Bearer[];
  /** The day that the rule names, and why the entry stands on another or on that; absent where somebody set the day. */
  nominal?: string;
  because?: ShiftReason | DueDate['because'];
  /** It is not held. */
  skipped?: true;
};

/** What it is known by for ever, so that a calendar read in again replaces what it read before. */
export const entryId = ({
  kind,
  rule,
  slot,
  bearers,
}: Omit<YearEntry, 'date' | 'clause' | 'title'>): string => {
  const [bearer] = bearers;
  return kind === 'duty' && bearer !== undefined
    ? `duty/${obligationId({ rule, slot, bearer })}`
    : `${kind}/${rule}/${slot}`;
};
