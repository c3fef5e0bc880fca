import type { Locale, MessageKey } from '@guatu/messages';
import type { Tone } from './light.tsx';

/** How a due date is said: words, whole days, and how pressing it is. */
export type DueWording = {
  readonly key: MessageKey & `shell.due.${string}`;
  readonly count: number;
  readonly tone: Tone | undefined;
};

const day = 86_400_000;
/** A reminder goes out three days before; from then on the date is marked. */
const pressing = 3;

const midnight = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/**
 * What a due date means on the county's date. Both are `YYYY-MM-DD`; the due day itself is in time.
 *
 * @example dueWording('2018-05-25', '2018-05-23') // { key: 'shell.due.left', count: 2, tone: 'amber' }
 */
export const dueWording = (due: string, asOf: string): DueWording => {
  const left = Math.round((midnight(due) - midnight(asOf)) / day);
  if (left < 0) return { key: 'shell.due.overdue', count: -left, tone: 'cinnabar' };
  if (left === 0) return { key: 'shell.due.today', count: 0, tone: 'amber' };
  return { key: 'shell.due.left', count: left, tone: left <= pressing ? 'amber' : undefined };
};

/** A date's parts in words; the year only where it is not the county's present one. */
export const dateParts = (date: string, asOf: string, locale: Locale) => {
  const said = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { ...options, timeZone: 'UTC' }).format(
      midnight(date),
    );
  const sameYear = date.slice(0, 4) === asOf.slice(0, 4);
  return {
    monthDay: said({ month: 'long', day: 'numeric', ...(sameYear ? {} : { year: 'numeric' }) }),
    weekday: said({ weekday: 'short' }),
  };
};
