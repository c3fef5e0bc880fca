import { type Standing, standing } from '../obligation/index.ts';
import type { SupervisionItem } from './item.ts';
import { limits } from './limits.ts';

/**
 * How an item stands on a day (ISO) against the limit that holds: open, due soon, overdue, or done in time or late. It
 * counts when the lead reported it, not when the office found time to verify; a report that is sent back counts for
 * nothing.
 */
export const supervisionStanding = (item: SupervisionItem, asOf: string): Standing => {
  const { current } = limits(item);
  return standing(
    {
      due: current === null ? null : { date: current },
      fulfilled: item.reportedOn === null ? null : { at: item.reportedOn },
    },
    asOf,
  );
};
