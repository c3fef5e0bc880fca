import { useState } from 'react';
import { type Draft, dropDraft, findDraft, keepDraft } from './draft-store.ts';

export type DraftInHand = {
  readonly text: string;
  /** The version that the text is written on. */
  readonly base: number;
  /** Whether anything has been written that is not published. */
  readonly changed: boolean;
  /** Whether this browser keeps it; where it cannot, the text is lost with the page. */
  readonly kept: boolean;
  readonly write: (text: string) => void;
  /** Goes on with the same text on top of the newest version. */
  readonly moveOn: () => void;
  readonly discard: () => void;
};

/**
 * The text being written: what this browser keeps of it, else the published one. It is kept with every change, so that
 * leaving, reloading and a crash lose nothing; a text like the published one is no draft.
 *
 * @param county key of the county
 * @param published the newest version
 */
export const useDraft = (county: string, published: Draft): DraftInHand => {
  const [draft, setDraft] = useState(() => findDraft(localStorage, county));
  const [kept, setKept] = useState(true);
  const { base, text } = draft ?? published;
  const discard = () => {
    dropDraft(localStorage, county, base);
    setDraft(null);
    setKept(true);
  };
  const put = (next: Draft) => {
    setDraft(next);
    setKept(keepDraft(localStorage, county, next));
  };
  return {
    base,
    text,
    changed: draft !== null,
    kept,
    write: (written) => {
      if (base === published.base && written === published.text) discard();
      else put({ base, text: written });
    },
    moveOn: () => {
      dropDraft(localStorage, county, base);
      put({ base: published.base, text });
    },
    discard,
  };
};
