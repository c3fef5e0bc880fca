import type { Locale } from '@guatu/messages';

const inWords = (locale: Locale, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' });
const at = (date: string) => new Date(`${date}T00:00:00Z`);

/** `五月`, `May`. */
export const monthName = (month: number, locale: Locale): string =>
  inWords(locale, { month: 'long' }).format(Date.UTC(2018, month - 1, 1));

/** `5月11日周五`, `Fri 11 May`. */
export const dayName = (date: string, locale: Locale): string =>
  inWords(locale, { month: 'short', day: 'numeric', weekday: 'short' }).format(at(date));

/** Monday to Sunday in a letter each; 1 January 2018 was a Monday. */
export const weekdayLetters = (locale: Locale): string[] =>
  Array.from({ length: 7 }, (_, index) =>
    inWords(locale, { weekday: 'narrow' }).format(Date.UTC(2018, 0, 1 + index)),
  );

/** Place in the week, Monday being 0. */
export const weekdayIndex = (date: string): number => (at(date).getUTCDay() + 6) % 7;

/** Day of the month. */
export const dayOf = (date: string): number => Number(date.slice(8));

/** Days from one ISO date to a later one. */
export const daysApart = (from: string, to: string): number =>
  Math.round((at(to).getTime() - at(from).getTime()) / 86_400_000);

/** A month's days in weeks from Monday; null where a week begins or ends in another month. */
export const inWeeks = <Day extends { readonly date: string }>(days: readonly Day[]): (Day | null)[][] => {
  const first = days[0];
  if (first === undefined) return [];
  const cells = [...Array.from({ length: weekdayIndex(first.date) }, () => null), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => cells[week * 7 + day] ?? null),
  );
};
