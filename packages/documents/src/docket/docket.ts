/** 项目问题清单: the problems that one resolution meeting has before it. */
export interface DocketPaper {
  readonly county: string;
  /** `2018-05`. */
  readonly month: string;
  /** Which meeting of the month; null where there is one. */
  readonly part: 'early' | 'mid' | 'end' | null;
  /** Whether it was put to the meeting; until then it is a draft. */
  readonly frozen: boolean;
  /** ISO date on which the list was put to the meeting, or last compiled. */
  readonly date: string;
  /** Who compiles it. */
  readonly desk: string;
  /** In the order of the list. */
  readonly problems: readonly DocketPaperProblem[];
}

export interface DocketPaperProblem {
  readonly position: number;
  readonly project: string;
  readonly title: string;
  readonly kind: DocketPaperKind;
  /** Unit that handed it in. */
  readonly unit: string;
  readonly proposal: string;
  /** When the portfolio leader's special meeting was held, ISO date, and what it found; null where none was asked for. */
  readonly study: { readonly heldOn: string; readonly findings: string } | null;
  readonly decisionAsked: string | null;
  /** Null as long as nobody has stated it: the cell stays empty to be filled in by hand. */
  readonly responsibleUnit: string | null;
  readonly requirement: string | null;
  readonly limitOn: string | null;
  readonly state: DocketPaperState;
  readonly closedOn: string | null;
  /** Why it was admitted after the cut-off. */
  readonly lateReason: string | null;
  /** What was changed after the list was put to the meeting, in order. */
  readonly changes: readonly DocketPaperChange[];
}

/** A field that was changed, as it reads in words; `on` is an ISO date. */
export interface DocketPaperChange {
  readonly field: 'responsible-unit' | 'requirement' | 'limit';
  readonly before: string;
  readonly after: string;
  readonly reason: string;
  readonly on: string;
}

export type DocketPaperKind =
  | 'land'
  | 'forest'
  | 'environment'
  | 'funds'
  | 'acquisition'
  | 'permits'
  | 'utilities'
  | 'other';

/** What has become of a problem since it was put on the list. */
export type DocketPaperState = 'docketed' | 'deferred' | 'decided' | 'carried-out' | 'closed';
