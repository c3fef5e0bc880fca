import type { DocumentNumber, MinutesDecision } from './minutes.ts';

/**
 * 更正纪要: a further paper that puts decisions of issued minutes right. What was issued stays as it was; this one says
 * both, the old and the new. Dates are ISO.
 */
export interface Correction {
  readonly masthead: string;
  /** Null while the paper is a draft. */
  readonly number: DocumentNumber | null;
  readonly title: string;
  /** When it was issued, or drafted. */
  readonly date: string;
  /** The minutes that it puts right. */
  readonly corrects: { readonly number: string; readonly title: string; readonly issuedOn: string };
  readonly changes: readonly DecisionCorrection[];
  readonly copies: readonly string[];
  readonly wording?: Readonly<Record<string, string>>;
  readonly printedBy: string;
  readonly printedOn: string;
}

/** One decision, as it was minuted and as it is from now on. */
export interface DecisionCorrection {
  readonly id: string;
  /** The matter, under which it stands in the minutes: `关于产业园区供水工程用地问题`. */
  readonly heading: string;
  readonly before: CorrectedWords;
  readonly after: CorrectedWords;
  /** A phrase, without 因 before it. */
  readonly reason: string;
}

export type CorrectedWords = Pick<MinutesDecision, 'text' | 'lead' | 'assisting' | 'limit'>;
