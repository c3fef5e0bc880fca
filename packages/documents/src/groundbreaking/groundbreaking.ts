import type { PaperMarks } from '../official-paper/marks.ts';

/** 集中开工活动: what its papers are made from. Dates are ISO, times `HH:MM`; texts are as they are printed. */
export interface Groundbreaking {
  /** 临溪县. */
  readonly county: string;
  /** 项目集中开工活动, as the document calls it. */
  readonly label: string;
  /** `2018-Q2`, or another key of its slot. */
  readonly slot: string;
  readonly heldOn: string | null;
  readonly startsAt: string | null;
  readonly place: string | null;
  /** Who chairs, post and name. */
  readonly chair: string | null;
  readonly sites: readonly GroundbreakingSite[];
  readonly agenda: readonly GroundbreakingItem[];
  readonly route: readonly GroundbreakingStop[];
  readonly tasks: readonly GroundbreakingTask[];
  readonly guests: readonly GroundbreakingGuest[];
  readonly service: string;
  readonly contingency: string;
  /** Who is named below, and on which day. */
  readonly office: string;
  readonly date: string;
}

export interface GroundbreakingSite {
  readonly site: 'main' | 'branch';
  readonly project: string;
  readonly place: string;
  readonly unit: string;
  /** Whole yuan; null where nobody has said. */
  readonly totalInvestment: number | null;
}

export interface GroundbreakingItem {
  readonly title: string;
  readonly startsAt: string | null;
  readonly by: string;
  /** What the host says before it; empty is worded as is usual. */
  readonly words: string;
}

export interface GroundbreakingStop {
  readonly place: string;
  readonly arrivesAt: string | null;
  readonly leavesAt: string | null;
}

export interface GroundbreakingTask {
  readonly what: string;
  readonly owner: string;
  /** Null while it cannot be counted. */
  readonly on: string | null;
}

export interface GroundbreakingGuest {
  /** Post or unit. */
  readonly title: string;
  readonly name: string;
  readonly role: 'required' | 'invited' | 'added';
  readonly reply: 'coming' | 'leave' | 'stand-in' | null;
  readonly standIn: string | null;
}

/** What the plan bears besides, as an official paper. */
export interface GroundbreakingPaperHead {
  readonly masthead: string;
  /** Null while it is looked at before it goes out. */
  readonly number: string | null;
  readonly addressees: readonly string[];
  readonly copies: readonly string[];
  readonly printedBy: string;
  readonly marks?: PaperMarks;
}
