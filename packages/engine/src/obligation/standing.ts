import { Temporal } from 'temporal-polyfill';
import type { DueDate } from '../deadline/index.ts';

/** Three days before a limit is when a reminder goes out. */
const soonInDays = 3;

/** `days` counts calendar days to the limit, or past it. Without a limit nothing is ever late. */
export type Standing =
  | { state: 'open' | 'due-soon'; days: number | null }
  | { state: 'overdue'; days: number }
  | { state: 'done' }
  | { state: 'done-late'; days: number };

/** How an obligation stands on a day. On the day of the limit itself it is still in time. */
export const standing = (
  { due, fulfilled }: { due: Pick<DueDate, 'date'> | null; fulfilled: { at: string } | null },
  asOf: string,
): Standing => {
  if (fulfilled && fulfilled.at <= asOf) {
    const late = due === null ? 0 : daysBetween(due.date, fulfilled.at);
    return late > 0 ? { state: 'done-late', days: late } : { state: 'done' };
  }
  if (due === null) return { state: 'open', days: null };
  const left = daysBetween(asOf, due.date);
  if (left < 0) return { state: 'overdue', days: -left };
  return { state: left <= soonInDays ? 'due-soon' : 'open', days: left };
};

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
