import type { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../clock/clock.ts';
import { refuse } from '../../refusal/refusal.ts';

/** Refuses because of a lock; `until` is the time of day in the county, such as `10:42`, `instant` the same in UTC. */
export function refuseLocked(until: Temporal.Instant): never {
  // A minute that has begun counts whole: who comes back at the time given finds the account open.
  const time = until
    .toZonedDateTimeISO(countyTimeZone)
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  refuse('account-locked', { until: time.toPlainTime().toString().slice(0, 5), instant: until.toString() });
}
