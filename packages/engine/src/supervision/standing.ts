import { type Standing, standing } from '../obligation/index.ts';

/**
 * How an item stands on a day against the limit that holds: open, due soon, overdue, or done in time or late. It counts
 * when the lead reported it, not when the office found time to verify; what was sent back counts for nothing. ISO dates.
 */
export const supervisionStanding = (limit: string, reportedOn: string | null, asOf: string): Standing =>
  standing({ due: { date: limit }, fulfilled: reportedOn === null ? null : { at: reportedOn } }, asOf);
