import { Temporal } from 'temporal-polyfill';
import type { DayRange } from '../recurrence/index.ts';

/** The week, Monday to Sunday, that a day (ISO) lies in. */
export const weekAround = (date: string): DayRange => {
  const day = Temporal.PlainDate.from(date);
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return { from: monday.toString(), to: monday.add({ days: 6 }).toString() };
};
