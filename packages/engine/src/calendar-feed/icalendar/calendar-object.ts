import { addCalendarDays } from '../../calendar/index.ts';
import { contentLine, textValue } from './content-line.ts';

/** Something in a calendar as programs are told of it. */
export type CalendarEvent = {
  /** The same for ever, whatever becomes of its day. */
  uid: string;
  /** First and last day, ISO, both included. */
  from: string;
  until: string;
  /** Clock time in the county, `HH:MM`, where it is one day's; else it takes whole days. */
  at?: string;
  summary: string;
  description: string;
  category: string;
  /** Keeps those free whom it concerns. */
  free: boolean;
  url?: string;
  /** Grows with each day that it is moved to and when it is called off or restored (RFC 5546). */
  sequence?: number;
  cancelled?: boolean;
  /** When what is said of it last changed, ISO instant in UTC. */
  changedAt: string;
};

export type CalendarObject = {
  /** What calendar programs call it. */
  name: string;
  /** After how many hours a subscriber looks again; nobody subscribes to a file. */
  refreshHours?: number;
  events: readonly CalendarEvent[];
};

type Line = readonly [name: string, value: string];

const zone = 'Asia/Shanghai';

/** One time for the whole country, without summer time since 1991. */
const timezone: readonly Line[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', zone],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19910915T000000'],
  ['TZOFFSETFROM', '+0900'],
  ['TZOFFSETTO', '+0800'],
  ['TZNAME', 'CST'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

/** An iCalendar object (RFC 5545) that calendar programs read in or subscribe to. The same events make the same bytes. */
export const calendarObject = ({ name, refreshHours, events }: CalendarObject): string => {
  const refresh = `PT${refreshHours}H`;
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Guatu//Guatu calendar//ZH'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    // The name and the pause as RFC 7986 has them, and as programs asked for them before.
    ['NAME', textValue(name)],
    ['X-WR-CALNAME', textValue(name)],
    ['X-WR-TIMEZONE', zone],
    ...(refreshHours === undefined
      ? []
      : ([
          ['REFRESH-INTERVAL;VALUE=DURATION', refresh],
          ['X-PUBLISHED-TTL', refresh],
        ] as const)),
    ...timezone,
    ...events.flatMap(eventLines),
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([key, value]) => contentLine(key, value)).join('');
};

const eventLines = (event: CalendarEvent): Line[] => {
  const { sequence, cancelled, changedAt, url } = event;
  const stamp = `${changedAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(event.uid)],
    ['DTSTAMP', stamp],
    ['LAST-MODIFIED', stamp],
    ...(sequence === undefined ? [] : [['SEQUENCE', String(sequence)] as const]),
    ...(cancelled === undefined ? [] : [['STATUS', cancelled ? 'CANCELLED' : 'CONFIRMED'] as const]),
    ...timeLines(event),
    ['SUMMARY', textValue(event.summary)],
    ['DESCRIPTION', textValue(event.description)],
    ['CATEGORIES', textValue(event.category)],
    ...(url === undefined ? [] : [['URL', url] as const]),
    ['TRANSP', event.free ? 'TRANSPARENT' : 'OPAQUE'],
    ['END', 'VEVENT'],
  ];
};

/** The end of whole days is the day after the last one. */
const timeLines = ({ from, until, at }: CalendarEvent): Line[] =>
  at !== undefined && until === from
    ? [[`DTSTART;TZID=${zone}`, `${basic(from)}T${at.replace(':', '')}00`]]
    : [
        ['DTSTART;VALUE=DATE', basic(from)],
        ['DTEND;VALUE=DATE', basic(addCalendarDays(until, 1))],
      ];

const basic = (date: string): string => date.replaceAll('-', '');
