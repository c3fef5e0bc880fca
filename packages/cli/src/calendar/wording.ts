import type { YearEntry } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** The name of an ISO date's weekday. */
export const weekdayOf = (locale: Locale, date: string): string =>
  render(locale, `mechanism.say.weekday.${weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? 'sunday'}`);

/** When it is: a day with its weekday and time, or a window. */
export const whenOf = (locale: Locale, { kind, date, until, at }: YearEntry): string =>
  until === undefined
    ? [date, weekdayOf(locale, date), timeOf(locale, { kind, at })].filter((part) => part !== '').join(' ')
    : render(locale, 'cli.calendar.window', { from: date, to: until });

/** A clock time as it stands; a half day in words, during which something takes place or at whose end it is due. */
export const timeOf = (locale: Locale, { kind, at }: { kind: string; at?: string | undefined }): string => {
  if (at === undefined) return '';
  if (at !== 'morning' && at !== 'afternoon') return at;
  return render(locale, kind === 'slot' ? `cli.calendar.during.${at}` : `cli.calendar.by.${at}`);
};

/** What it is, with the kind where the name alone would not tell. */
export const titleOf = (locale: Locale, { kind, title }: YearEntry): string =>
  kind === 'cutoff' ? render(locale, 'cli.calendar.cutoff', { name: title }) : title;

/** Why it is on that day and on no other; empty where there is nothing to say. */
export const noteOf = (locale: Locale, { nominal = '', because }: YearEntry): string =>
  because === undefined || because === 'as-stated' || because === 'on-slip'
    ? ''
    : render(locale, `cli.calendar.because.${because}`, {
        nominal,
        weekday: nominal === '' ? '' : weekdayOf(locale, nominal),
      });
