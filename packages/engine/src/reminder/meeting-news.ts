import { Temporal } from 'temporal-polyfill';
import { compareDates } from '../calendar/index.ts';
import type { Expected, Reminder, Told } from './reminder.ts';

/** What is new of a meeting to somebody who is expected there; null where nothing is, or it is over. */
export const meetingNews = ({ id, date }: Expected, asOf: string, told: readonly Told[]): Reminder | null => {
  if (date !== null && date < asOf) return null;
  const last = told
    .filter((one) => one.id === id)
    .reduce<Told | undefined>(
      (latest, one) => (compareDates(latest?.on, one.on) > 0 ? latest : one),
      undefined,
    );
  const known = last !== undefined && last.kind !== 'meeting-skipped';
  if (date === null) {
    return last?.kind === 'meeting-skipped'
      ? null
      : { id, kind: 'meeting-skipped', limit: null, days: null, estimated: false };
  }
  if (known && last.limit === date) return null;
  const days = Temporal.PlainDate.from(asOf).until(date, { largestUnit: 'days' }).days;
  return { id, kind: known ? 'meeting-moved' : 'meeting-called', limit: date, days, estimated: false };
};
