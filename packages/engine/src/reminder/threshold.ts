import { Temporal } from 'temporal-polyfill';
import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import type { Owed, Reminder, Told } from './reminder.ts';
import { workingDaysUntil } from './working-day.ts';

/** What stays overdue is told again after so many calendar days, and not earlier. */
const overdueAgainAfter = 7;

/** Working days left at which something is told, the nearest first. */
const thresholds = [
  { left: 0, kind: 'last-day' },
  { left: 1, kind: 'in-1' },
  { left: 3, kind: 'in-3' },
] as const;

/** What is to be told of something owed on a day (ISO), or null: it is far off, or was told. */
export const reminderOf = (
  owed: Owed,
  asOf: string,
  calendar: WorkCalendar,
  told: readonly Told[],
): Reminder | null => {
  const { id, limit, recorded } = owed;
  const before = told.filter((one) => one.id === id && one.limit === limit);
  if (limit === null) {
    return before.length > 0 ? null : { id, kind: 'new', limit, days: null, estimated: false };
  }
  const days = daysBetween(asOf, limit);
  const { count, estimated } = workingDaysUntil(calendar, asOf, limit);
  const kind = days < 0 ? 'overdue' : thresholds.find(({ left }) => count <= left)?.kind;
  if (kind === undefined) return null;
  // Of what the ledger never hears again, such as a weekly report by word of mouth, one word is enough.
  const alike = recorded ? before.filter((one) => one.kind === kind) : before;
  const again = kind === 'overdue' && alike.every(({ on }) => addCalendarDays(on, overdueAgainAfter) <= asOf);
  return alike.length === 0 || (recorded && again) ? { id, kind, limit, days, estimated } : null;
};

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days;
