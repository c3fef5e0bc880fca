import type { Mechanism, SignOff } from '../mechanism/index.ts';

/** Where a document says through whose hands minutes go; the paper that goes out is asked first. */
const papers = ['issue-minutes', 'sign-minutes'] as const;

/** Who words the draft, where the document names somebody beside whoever issues the paper. */
export const draftingHands = (mechanism: Mechanism): SignOff[] =>
  chainIn(mechanism).filter(({ as }) => as === 'draft');

/**
 * The hands through which minutes and what corrects them go before they are out, in order. Where the document names none,
 * whoever chaired signs.
 */
export const signingHands = (mechanism: Mechanism): SignOff[] => {
  const hands = chainIn(mechanism).filter(({ as }) => as !== 'draft');
  return hands.length > 0 ? hands : [{ by: { relation: 'chair' }, as: 'sign' }];
};

const chainIn = ({ duties }: Mechanism): readonly SignOff[] =>
  papers
    .map((paper) => duties.find(({ action }) => action === paper)?.signOff)
    .find((chain) => chain !== undefined) ?? [];
