import type { PaperMarks } from '../official-paper/marks.ts';

/** 督办通知单: what the supervision office puts to units in writing. Dates are ISO; texts are as they are printed. */
export interface Notice {
  /** The office's name in full, `临溪县目标督查办公室`. */
  readonly office: string;
  /** `临溪县目标督查办公室督办通知单`, as it stands in red. */
  readonly masthead: string;
  /** Null while it is looked at before being issued. */
  readonly number: string | null;
  readonly date: string;
  /** Units to which it goes, lead units first. */
  readonly addressees: readonly string[];
  readonly items: readonly NoticeItem[];
  /** How to report back, as a sentence. */
  readonly reporting: string;
  /** Who signed it off, post and name. */
  readonly signedBy: string;
  readonly copies: readonly string[];
  /** The office that prints it, in the end matter. */
  readonly printedBy: string;
  readonly marks?: PaperMarks;
}

export interface NoticeItem {
  readonly matter: string;
  /** `临政纪〔2018〕2号第3项` or `领导批示：…`, and the clause. */
  readonly basis: string;
  readonly clause: string;
  readonly lead: string;
  readonly assisting: readonly string[];
  readonly requirement: string;
  readonly originalLimit: string;
  /** The limit that holds. */
  readonly limit: string;
  /** Days past it, on the notice's date; null while it runs. */
  readonly overdueDays: number | null;
  /** Who acknowledged the matter and when; null leaves the place to be signed by hand. */
  readonly acknowledged: { readonly by: string; readonly on: string } | null;
  /** What the unit last reported; empty leaves room. */
  readonly progress: string;
  /** What the office found; empty leaves room. */
  readonly verdict: string;
}
