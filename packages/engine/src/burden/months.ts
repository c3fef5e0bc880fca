import { Temporal } from 'temporal-polyfill';

/** The month (`2018-05`) that is so many months on, or back. */
export const addMonths = (month: string, count: number): string =>
  Temporal.PlainYearMonth.from(month).add({ months: count }).toString();
