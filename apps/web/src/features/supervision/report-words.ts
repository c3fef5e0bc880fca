import { namesIn } from './notice-words.ts';
import type { ReportDraft } from './supervision-queries.ts';

/** A report as it stands in the fields of its page. */
export type ReportWords = {
  readonly title: string;
  readonly addressee: string;
  readonly copies: string;
  readonly signedBy: string;
  /** By passage; what is not here is as it was. */
  readonly passages: Readonly<Record<string, string>>;
};

export const wordsOf = (draft: ReportDraft, separator: string): ReportWords => ({
  title: draft.title,
  addressee: draft.addressee ?? '',
  copies: draft.copies.join(separator),
  signedBy: draft.signedBy,
  passages: {},
});

/** What a passage says: as typed, as the office had it, as the ledger has it. */
export const said = ({ id, edited, drawn }: ReportDraft['passages'][number], { passages }: ReportWords) =>
  passages[id] ?? edited ?? drawn;

/** What is sent: a passage that says what the ledger says is left to the ledger, and so is an empty one. */
export const toSend = ({ id, revision, passages }: ReportDraft, words: ReportWords) => ({
  id,
  revision,
  title: words.title,
  addressee: words.addressee.trim() === '' ? null : words.addressee,
  copies: namesIn(words.copies),
  signedBy: words.signedBy,
  passages: passages.map((passage) => {
    const text = said(passage, words).trim();
    return { id: passage.id, words: text === '' || text === passage.drawn ? null : text };
  }),
});
