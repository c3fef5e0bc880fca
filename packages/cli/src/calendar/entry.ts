import type { Bearer, DueDate, ShiftReason } from '@guatu/engine';

/** Something in a calendar: a slot, a cut-off, or what somebody owes by a day. */
export type Entry = {
  kind: 'slot' | 'cutoff' | 'duty';
  /** Id of the rule, and key of the slot; with the bearer they are what it is known by, whatever its day. */
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
  /** The day that the rule names, and why the entry stands on another or on that. */
  nominal?: string;
  because?: ShiftReason | DueDate['because'];
};

/** What it is known by for ever, so that a calendar read in again replaces what it read before. */
export const identityOf = ({ kind, rule, slot, bearers }: Entry): string =>
  [kind, rule, slot, ...(kind === 'duty' ? bearers.map((bearer) => `${bearer.kind}:${bearer.id}`) : [])].join(
    '/',
  );
