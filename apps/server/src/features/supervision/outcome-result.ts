import type { OutcomeResult } from '@guatu/documents';
import type { Outcome } from './outcomes.ts';

/** How an earlier decision stands on a day (ISO), in the four words of the minutes; in time on the day of its limit. */
export function outcomeResult(
  { closedOn, grantedUntil, limitOn }: Pick<Outcome, 'closedOn' | 'grantedUntil' | 'limitOn'>,
  asOf: string,
): OutcomeResult {
  if (closedOn !== null && closedOn <= asOf) return 'done';
  if ((grantedUntil ?? limitOn) < asOf) return 'overdue';
  return grantedUntil === null ? 'underWay' : 'extended';
}
