/**
 * 会议纪要: the minutes of a meeting as plain data, ready to be set.
 *
 * Every text is a finished Chinese phrase: names of units and posts are spelled as they are to be printed, and no
 * punctuation is added to the end of them by the caller. Dates are ISO `YYYY-MM-DD`; they are printed as 2018年4月26日.
 */
export interface Minutes {
  /** The whole masthead, as `石林彝族自治县人民政府会议纪要`. One line; set in red. */
  readonly masthead: string;
  /** Null while the paper is a draft: the number line then says 草稿, and each page is marked. */
  readonly number: DocumentNumber | null;
  /** A `\n` breaks the line there; without one the title is broken at the sense. */
  readonly title: string;
  /** When the minutes were issued, or drafted: the date of the PDF, and of nothing printed. */
  readonly date: string;
  readonly meeting: MeetingOpening;
  /** What became of the last meeting's decisions (`二（二）4（3）`). Empty at the first meeting: the section is left out. */
  readonly outcomes: readonly DecisionOutcome[];
  readonly items: readonly MinutesItem[];
  readonly attendance: Attendance;
  /** 抄送, in the order of the distribution list. */
  readonly copies: readonly string[];
  /**
   * What the office says in other words than the draft, by the place of the passage: see {@link Wordable}. A `\n` parts
   * paragraphs; an empty text leaves a passage out.
   */
  readonly wording?: Readonly<Record<string, string>>;
  /** The printing office, as `石林彝族自治县人民政府办公室`. */
  readonly printedBy: string;
  /** The date before 印发. */
  readonly printedOn: string;
}

export interface DocumentNumber {
  /** As printed, with full year and U+3014/3015 brackets: `石政纪〔2018〕12号`. */
  readonly text: string;
}

/** What the opening sentence says: when, who chaired, where, what was heard. */
export interface MeetingOpening {
  readonly heldOn: string;
  /** The half day or the hour, as `上午` or `下午3时`. */
  readonly time?: string;
  /** Post and name as printed: `县委副书记、县长李某某`. */
  readonly chair: string;
  readonly place: string;
  /** The meeting's own name: `2018年第8次项目会办会议`. */
  readonly name: string;
  /** Topics the meeting heard, each a noun phrase: `土地报批问题的汇报`. */
  readonly heard: readonly string[];
}

/** One decision of the last meeting, and what became of it. */
export interface DecisionOutcome {
  /** What had been decided, as a phrase. */
  readonly decision: string;
  readonly responsibleUnit: string;
  /** The limit in force, with every granted extension. */
  readonly limit: string;
  readonly result: OutcomeResult;
  /** How it stands, in words; may be empty. */
  readonly remark: string;
}

/** 已办结 · 正在办理 · 已延期 · 逾期未办结. An open one (all but `done`) is carried over. */
export type OutcomeResult = 'done' | 'underWay' | 'extended' | 'overdue';

/** One item: problem — decision — responsible unit — time limit. */
export interface MinutesItem {
  /** Heading, without number: `关于产业园区供水工程用地问题`. */
  readonly heading: string;
  /** What follows 会议听取了: who reported what, and the problem as put to the meeting. */
  readonly problem: string;
  /** At least one, without verb (会议议定 is set before it): an item without a decision has no place in minutes. */
  readonly decisions: readonly MinutesDecision[];
}

export interface MinutesDecision {
  /** By which it is found again in the record. */
  readonly id?: string;
  /** `decided` prints 会议议定, `required` prints 会议要求. */
  readonly verb: 'decided' | 'required';
  readonly text: string;
  /** 牵头. */
  readonly lead: string;
  /** 配合; may be empty. */
  readonly assisting: readonly string[];
  readonly limit: string;
}

/** Names with their posts, as printed. An empty list leaves its line out. */
export interface Attendance {
  readonly present: readonly string[];
  readonly leave: readonly string[];
  readonly observers: readonly string[];
}
