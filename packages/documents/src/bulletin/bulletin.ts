import type { PaperMarks } from '../official-paper/marks.ts';

/**
 * 落实情况通报, 专报 to the government, and the report on a tour: they tell from the ledger what became of something. Dates are ISO;
 * the passages are finished Chinese, a paragraph a line.
 */
export interface Bulletin {
  /** `督查通报` with the office before it, as it stands in red. */
  readonly masthead: string;
  /** `2018年第3期`; null while it is a draft. */
  readonly issue: string | null;
  readonly title: string;
  /** 主送; null where it goes to a meeting. */
  readonly addressee: string | null;
  readonly passages: readonly { readonly heading: string; readonly text: string }[];
  /** Every matter that the figures count; null where none are annexed. */
  readonly rows: readonly BulletinRow[] | null;
  readonly asOf: string;
  /** The office that issues it. */
  readonly office: string;
  readonly date: string;
  readonly copies: readonly string[];
  /** The office that prints it, in the end matter. */
  readonly printedBy: string;
  /** 签发人, by name, on a report that goes up; null on a bulletin. */
  readonly signer: string | null;
  readonly marks?: PaperMarks;
}

export interface BulletinRow {
  readonly matter: string;
  readonly requirement: string;
  readonly basis: string;
  readonly lead: string;
  readonly assisting: readonly string[];
  readonly originalLimit: string;
  readonly limit: string;
  /** How it stands, in words: `已销号`, `逾期3天`. */
  readonly standing: string;
}
