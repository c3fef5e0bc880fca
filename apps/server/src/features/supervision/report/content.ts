import type { BulletinRow, DrawnPassage } from '@guatu/documents';

/** A bulletin or special report while the office words it. */
export interface DraftContent {
  title: string;
  addressee: string | null;
  copies: string[];
  signedBy: string;
  passages: Passage[];
  /** The table that is annexed, as the figures were drawn up. */
  rows: BulletinRow[];
}

export interface Passage extends DrawnPassage {
  /** What the office says instead of what the ledger says (`text`); null where it left that alone. */
  edited: string | null;
  /** What the ledger said when the office changed it. */
  editedOver: string | null;
}

/** Figures drawn up anew: what the ledger says changes, what the office says stays. */
export const redrawn = (passages: readonly Passage[], drawn: readonly DrawnPassage[]): Passage[] =>
  drawn.map((passage) => {
    const before = passages.find(({ id }) => id === passage.id);
    return { ...passage, edited: before?.edited ?? null, editedOver: before?.editedOver ?? null };
  });

/** What the office makes of a passage; null, or the ledger's own words, lets the ledger speak. */
export function reworded(passage: Passage, words: string | null): Passage {
  if (words === null || words === passage.text) return { ...passage, edited: null, editedOver: null };
  if (words === passage.edited) return passage;
  return { ...passage, edited: words, editedOver: passage.text };
}

/** Whether the ledger says something else by now than when the office changed a passage. */
export const outdated = ({ text, edited, editedOver }: Passage): boolean =>
  edited !== null && editedOver !== text;
