/** 考核计分表 of one unit with the entries of the ledger that it rests on. Dates are ISO; texts are as they are printed. */
export interface ScorecardPaper {
  readonly unit: string;
  /** `2018年第2季度`. */
  readonly period: string;
  readonly card: string;
  /** The document whose rules it is by, and whether these are the default because the county's own says nothing. */
  readonly document: string;
  readonly byDefault: boolean;
  /** `ahead` before anybody drew it up; `until` is the last day for objections. */
  readonly standing: {
    readonly state: 'ahead' | 'preparing' | 'draft' | 'final';
    readonly until: string | null;
    readonly finalOn: string | null;
  };
  readonly points: string;
  /** Null where points are only added up. */
  readonly outOf: string | null;
  /** As it was put right last; null where nothing was. */
  readonly corrected: string | null;
  readonly parts: readonly ScorecardPaperPart[];
  /** What people gave, excused, objected, answered and corrected, a paragraph each. */
  readonly notes: readonly { readonly heading: string; readonly lines: readonly string[] }[];
  readonly evidence: readonly ScorecardEvidence[];
  /** Clauses of rules that are not the county's own: nobody finds them in its document. */
  readonly clauses: readonly { readonly id: string; readonly says: string }[];
  readonly office: string;
  readonly date: string;
}

export interface ScorecardPaperPart {
  readonly name: string;
  readonly points: string;
  readonly items: readonly ScorecardPaperItem[];
}

export interface ScorecardPaperItem {
  readonly says: string;
  readonly clause: string;
  readonly marks: string;
  readonly points: string;
  /** How the points came about, as a sentence. */
  readonly how: string;
}

export interface ScorecardEvidence {
  readonly item: string;
  /** `督办事项`, `项目月报`. */
  readonly kind: string;
  readonly title: string;
  readonly originalDue: string | null;
  readonly due: string | null;
  readonly done: string | null;
  /** `免责` and the like; empty where there is nothing to add. */
  readonly note: string;
}
