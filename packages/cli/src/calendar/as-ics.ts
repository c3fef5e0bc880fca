import { addCalendarDays } from '@guatu/engine';
import { type Locale, render } from '@guatu/messages';
import { bearerName, type Named } from '../names.ts';
import { contentLine, textValue } from './content-line.ts';
import { type Entry, identityOf } from './entry.ts';
import { noteOf, timeOf, titleOf } from './wording.ts';

const zone = 'Asia/Shanghai';

/** One time for the whole country, without summer time since 1991. */
const timezone = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', zone],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19910915T000000'],
  ['TZOFFSETFROM', '+0900'],
  ['TZOFFSETTO', '+0800'],
  ['TZNAME', 'CST'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
] as const;

/**
 * An iCalendar object (RFC 5545) that calendar programs read in or subscribe to. What has no clock time takes the whole
 * day; a window takes all of its days and leaves people free.
 *
 * @param now the instant at which it is made, ISO, in UTC
 */
export const asIcs = (
  locale: Locale,
  named: Omit<Named, 'date'>,
  entries: readonly Entry[],
  now: string,
): string => {
  const lines: Array<readonly [string, string]> = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Guatu//guatu calendar//ZH'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    ['X-WR-CALNAME', textValue(named.mechanism.title)],
    ['X-WR-TIMEZONE', zone],
    ...timezone,
    ...entries.flatMap((entry) => eventLines(locale, named, entry, now)),
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([name, value]) => contentLine(name, value)).join('');
};

const eventLines = (
  locale: Locale,
  named: Omit<Named, 'date'>,
  entry: Entry,
  now: string,
): Array<readonly [string, string]> => {
  const who = entry.bearers.map((bearer) => bearerName({ ...named, date: entry.date }, bearer));
  const description = [
    who.length > 0 &&
      render(locale, `cli.explain.who.${entry.kind}`, { who: who.join(render(locale, 'cli.list')) }),
    isClock(entry.at) ? '' : timeOf(locale, entry),
    noteOf(locale, entry),
    render(locale, 'cli.calendar.under', { clause: entry.clause }),
  ].filter(Boolean);
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${named.mechanism.id}/${identityOf(entry)}@guatu`],
    ['DTSTAMP', `${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z`],
    ...timeLines(entry),
    ['SUMMARY', textValue(titleOf(locale, entry))],
    ['DESCRIPTION', textValue(description.join('\n'))],
    ['CATEGORIES', textValue(render(locale, `cli.calendar.kind.${entry.kind}`))],
    ['TRANSP', entry.kind === 'slot' && entry.until === undefined ? 'OPAQUE' : 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
};

/** The end of whole days is the day after the last one. */
const timeLines = ({ date, until = date, at }: Entry): Array<readonly [string, string]> =>
  isClock(at) && until === date
    ? [[`DTSTART;TZID=${zone}`, `${basic(date)}T${at.replace(':', '')}00`]]
    : [
        ['DTSTART;VALUE=DATE', basic(date)],
        ['DTEND;VALUE=DATE', basic(addCalendarDays(until, 1))],
      ];

const basic = (date: string): string => date.replaceAll('-', '');

const isClock = (at: string | undefined): at is string => at !== undefined && /^\d\d:\d\d$/.test(at);
