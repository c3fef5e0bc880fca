import fc from 'fast-check';
import { addCalendarDays } from '../calendar/index.ts';

/** An ISO date in a year whose holidays and whose neighbours' are published. */
export const publishedDate: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 3200 })
  .map((days) => addCalendarDays('2017-01-10', days));
