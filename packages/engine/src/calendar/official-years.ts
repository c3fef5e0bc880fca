import years from './official-years.json' with { type: 'json' };
import type { WorkCalendar } from './work-calendar.ts';

/**
 * The years for which the State Council has given notice of the public holidays. A county adds its own days
 * (a day in celebration of an autonomous county, a flood) in a copy; this one is never changed in place.
 */
export const officialCalendar: WorkCalendar = { years };
