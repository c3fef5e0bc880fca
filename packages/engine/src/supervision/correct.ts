import { openedPart, type SupervisionItem } from './item.ts';
import { limits } from './limits.ts';

/** What a paper that corrects the minutes makes of an item: who assists, until when, and whether another unit leads. */
export type SupervisionCorrection = { limit: string; assisting: readonly string[]; otherLead: boolean };

/**
 * An item as the corrected minutes have it. The original limit stays on record; a unit that comes to lead has to take
 * it up first, and what a unit reported of its part stays reported. What is closed stays closed.
 */
export const correctItem = (
  item: SupervisionItem,
  { limit, assisting, otherLead }: SupervisionCorrection,
): SupervisionItem => {
  const { current, granted } = limits(item);
  const anew = otherLead && item.state !== 'closed';
  return {
    ...item,
    ...(anew && { state: 'open', reportedOn: null }),
    ...(limit !== current && {
      corrections: [...item.corrections, { until: limit, after: granted.length }],
    }),
    assisting: assisting.map((unit) => item.assisting.find((part) => part.unit === unit) ?? openedPart(unit)),
  };
};
