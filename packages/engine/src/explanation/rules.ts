import type { WorkCalendar } from '../calendar/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import type { Organisation } from '../organisation/index.ts';

/** What days follow from, as long as nothing has happened. */
export type Rules = { mechanism: Mechanism; calendar: WorkCalendar; organisation: Organisation };
