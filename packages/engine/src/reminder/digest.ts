import { compareDates, type WorkCalendar } from '../calendar/index.ts';
import { meetingNews } from './meeting-news.ts';
import { type Expected, type Owed, type Reminder, reminderKinds, type Told } from './reminder.ts';
import { reminderOf } from './threshold.ts';
import { workingDay } from './working-day.ts';

/** What somebody is told on one working day, all at once. */
export type Digest = {
  day: string;
  reminders: Reminder[];
  /** Whether it is a working day, or how many are left, nobody could know yet: only weekends were counted. */
  estimated: boolean;
};

/**
 * The one digest of a day (ISO), made from what stands on a desk; null on a day off, where there is nothing new to say,
 * and where the day has had its digest. Of each limit each threshold is told once; what was missed over days off is
 * told with the next one.
 *
 * @param told what the same person was told before
 */
export const digestOf = (
  { owed, expected }: { owed: readonly Owed[]; expected: readonly Expected[] },
  asOf: string,
  calendar: WorkCalendar,
  told: readonly Told[],
): Digest | null => {
  const { working, estimated } = workingDay(calendar, asOf);
  if (!working || told.some(({ on }) => on === asOf)) return null;
  const reminders = [
    ...owed.map((one) => reminderOf(one, asOf, calendar, told)),
    ...expected.map((one) => meetingNews(one, asOf, told)),
  ]
    .flatMap((one) => one ?? [])
    .sort(byUrgency);
  if (reminders.length === 0) return null;
  return { day: asOf, reminders, estimated: estimated || reminders.some((one) => one.estimated) };
};

const byUrgency = (one: Reminder, other: Reminder): number =>
  reminderKinds.indexOf(one.kind) - reminderKinds.indexOf(other.kind) ||
  compareDates(one.limit ?? undefined, other.limit ?? undefined);
