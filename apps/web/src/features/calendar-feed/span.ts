export const calendarViews = ['list', 'week', 'month'] as const;
export type CalendarView = (typeof calendarViews)[number];

/** So many days from one on (ISO). */
export type Span = { readonly from: string; readonly days: number };

const dayMilliseconds = 86_400_000;
const at = (date: string) => new Date(`${date}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

export const addDays = (date: string, count: number): string =>
  iso(new Date(at(date).getTime() + count * dayMilliseconds));

/** Monday of the week that a day is in. */
export const mondayOf = (date: string): string => addDays(date, -((at(date).getUTCDay() + 6) % 7));

const firstOf = (date: string): string => `${date.slice(0, 7)}-01`;

const monthOn = (date: string, count: number): string => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return iso(new Date(Date.UTC(year, month - 1 + count, 1)));
};

const daysBetween = (from: string, until: string): number =>
  Math.round((at(until).getTime() - at(from).getTime()) / dayMilliseconds);

/** The days that a view of a day shows: its month as a list, its week, or whole weeks about its month. */
export const spanOf = (view: CalendarView, day: string): Span => {
  if (view === 'week') return { from: mondayOf(day), days: 7 };
  const [first, next] = [firstOf(day), monthOn(day, 1)];
  if (view === 'list') return { from: first, days: daysBetween(first, next) };
  const from = mondayOf(first);
  return { from, days: daysBetween(from, addDays(mondayOf(addDays(next, -1)), 7)) };
};

/** The day to look at one view further on, or back. */
export const stepped = (view: CalendarView, day: string, count: 1 | -1): string =>
  view === 'week' ? addDays(mondayOf(day), 7 * count) : monthOn(day, count);
