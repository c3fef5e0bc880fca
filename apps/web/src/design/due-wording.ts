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
  const sameYear = date.slice(0, 4) === asOf.slice(0, 4);
  return {
    monthDay: formatOf(locale, sameYear ? 'day' : 'dayOfYear').format(midnight(date)),
    weekday: formatOf(locale, 'weekday').format(midnight(date)),
  };
};

const parts = {
  day: { month: 'long', day: 'numeric' },
  dayOfYear: { year: 'numeric', month: 'long', day: 'numeric' },
  weekday: { weekday: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** A chart says thousands of dates, and making a format takes longer than using it. */
const formatOf = (locale: Locale, part: keyof typeof parts): Intl.DateTimeFormat => {
  const key = `${locale} ${part}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...parts[part],
    timeZone: 'UTC',
  });
  formats.set(key, made);
  return made;
};
