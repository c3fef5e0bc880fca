import type { DueDate } from '../deadline/index.ts';
import type { Subject as Judged } from '../judgement/index.ts';
import type { Action } from '../mechanism/index.ts';
import type { Bearer, Subject } from '../organisation/index.ts';

/** Somebody owes something. It is known by (rule, slot, bearer), and keeps that identity when its date moves. */
export type Obligation = {
  /** Id of the duty in the mechanism. */
  rule: string;
  /** Key of the slot (`2018-05#mid`), or of the case an event opened (`meeting:…`, `problem:…`). */
  slot: string;
  bearer: Bearer;
  action: Action;
  clause: string;
  /** Null when the document states no limit. */
  due: DueDate | null;
  subject?: Subject;
  fulfilled: { at: string; by: string } | null;
};

/** Something happened that sets a duty off: every event-driven duty with this action falls due for this case. */
export type Trigger = Case & { action: Action };

/**
 * Something happened that the document itself names, by the id of its event, or a light turned (`light:colour`, as of
 * `turnsOf`): every
 * duty that waits for it falls due for this case.
 */
export type Happening = Case & { event: string };

type Case = {
  /** Stable key of the case, such as `meeting:<id>`. */
  slot: string;
  /** The day it happened, in the county's time zone. */
  on: string;
  subject: Subject;
  /** In whose hands the case is, where a paper goes from hand to hand: they owe it, instead of whom the duty names. */
  bearers?: readonly Bearer[];
  /** When on that day, `HH:MM`. */
  at?: string;
  /** A limit written on the slip; it wins over the rule. */
  due?: string;
  /** What is known of the project or matter, where a duty or its limit depends on it. */
  judged?: Judged;
};

/** An obligation met. Names the duty by its id, or by its action where that is all one knows. */
export type Fulfilment = ({ rule: string } | { action: Action }) & {
  slot: string;
  bearer: Bearer;
  /** The day, in the county's time zone. */
  at: string;
  /** The person who did it; stays theirs after a succession. */
  by: string;
};
