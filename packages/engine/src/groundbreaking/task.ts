import { addDays, type WorkCalendar } from '../calendar/index.ts';

/** When something has to be ready, counted back from the day of the event; a day set by hand stays where it is. */
export type CountedBack = {
  /** So many days before the day; 0 on it, negative after it. */
  before: number;
  count: 'calendar' | 'working';
  /** ISO; null where the day is counted. */
  fixedOn: string | null;
};

/** The day (ISO) of a task; null while the event has no day, or where working days cannot be counted yet. */
export const taskDay = (
  { before, count, fixedOn }: CountedBack,
  heldOn: string | null,
  calendar: WorkCalendar,
): string | null => {
  if (fixedOn !== null) return fixedOn;
  return heldOn === null ? null : addDays(calendar, heldOn, -before, count);
};
