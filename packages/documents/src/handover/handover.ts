import type { stageWords } from '../wording/stage.ts';

/** 职务交接清单: what is open on a post on the day on which it passes from one hand to another. Dates are ISO. */
export interface Handover {
  readonly county: string;
  readonly post: string;
  readonly unit: string;
  /** Who hands over; null where the post was vacant. */
  readonly from: string | null;
  readonly to: string;
  /** The successor's first day. */
  readonly takenOverOn: string;
  /** The office that drew it up, and the day whose state it shows. */
  readonly drawnUpBy: string;
  readonly drawnUpOn: string;
  readonly duties: readonly HandoverDuty[];
  readonly problems: readonly HandoverProblem[];
  readonly supervision: readonly HandoverItem[];
  readonly projects: readonly HandoverProject[];
  readonly meetings: readonly HandoverMeeting[];
  readonly turns: readonly HandoverTurn[];
}

export interface HandoverDuty {
  readonly says: string;
  /** For which case or slot, the latter by its key as well; null where the duty says it all. */
  readonly matter: string | null;
  /** To whom it is handed in. */
  readonly to: readonly string[];
  /** Null where the document sets no limit. */
  readonly limit: string | null;
  readonly overdue: boolean;
  /** Owed by the post's unit, and not by the post alone. */
  readonly byUnit: boolean;
  readonly clause: string;
}

export interface HandoverProblem {
  readonly title: string;
  readonly project: string;
  readonly unit: string;
  readonly step: HandoverStep;
  readonly since: string;
}

/** How far a problem has come. */
export type HandoverStep =
  | 'returned'
  | 'raised'
  | 'reviewed'
  | 'settled'
  | 'unresolved'
  | 'submitted'
  | 'deferred'
  | 'docketed'
  | 'decided'
  | 'carried-out';

export interface HandoverItem {
  readonly matter: string;
  readonly requirement: string;
  readonly lead: string;
  /** Number of the paper that it comes from. */
  readonly source: string;
  readonly limit: string;
  readonly state: 'open' | 'acknowledged' | 'reported' | 'sent-back';
}

export interface HandoverProject {
  readonly name: string;
  readonly unit: string;
  readonly stage: keyof typeof stageWords;
}

export interface HandoverMeeting {
  readonly name: string;
  readonly heldOn: string;
  readonly startsAt: string | null;
  readonly place: string | null;
  readonly role: 'chair' | 'attends';
}

/** A turn in a rota; `on` where its day is set. */
export interface HandoverTurn {
  readonly what: string;
  readonly month: string;
  readonly on: string | null;
  readonly clause: string;
}
