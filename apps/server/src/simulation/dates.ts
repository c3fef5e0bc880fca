import { addCalendarDays, addWorkingDays, dayKind } from '@guatu/engine';
import type { Rulebook } from '../features/mechanism/index.ts';

/** Calendar days from one date (ISO) to another; negative where that lies before. */
export const daysUntil = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;

export const dayAfter = (date: string, days = 1): string => addCalendarDays(date, days);

export const isWorkingDay = ({ calendar }: Rulebook, date: string): boolean =>
  dayKind(calendar, date) === 'working';

/** So many working days on; calendar days where the holidays are not published. */
export const workingDayAfter = ({ calendar }: Rulebook, date: string, days: number): string =>
  addWorkingDays(calendar, date, days) ?? addCalendarDays(date, days);
