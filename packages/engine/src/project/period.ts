import { addCalendarDays, type WorkCalendar } from '../calendar/index.ts';
import type { Era } from '../era/index.ts';
import { closedFrom } from './closing.ts';
import { reportingOf } from './reporting.ts';

/** A month (`2018-05`) that projects are judged for: as of its last day, by what was known at the end of `knownOn`. ISO dates. */
export type JudgedPeriod = { month: string; asOf: string; knownOn: string };

/**
 * How a month is judged, once and for all: when it has ended, or where its reports are owed later, with the last day for
 * them. What is corrected afterwards changes the next months and not this one.
 */
export const judgedPeriod = (eras: readonly Era[], calendar: WorkCalendar, month: string): JudgedPeriod => {
  const asOf = addCalendarDays(`${monthAfter(month, 1)}-01`, -1);
  const due = reportingOf(eras, calendar, month)?.due?.date ?? null;
  const closed = addCalendarDays(closedFrom(month, due, null) ?? asOf, -1);
  return { month, asOf, knownOn: closed > asOf ? closed : asOf };
};

/** The last `count` months that can be judged on a day (ISO), the oldest first. */
export const judgedPeriods = (
  eras: readonly Era[],
  calendar: WorkCalendar,
  today: string,
  count: number,
): JudgedPeriod[] => {
  let latest = judgedPeriod(eras, calendar, today.slice(0, 7));
  while (latest.knownOn >= today) latest = judgedPeriod(eras, calendar, monthAfter(latest.month, -1));
  return Array.from({ length: count }, (_, at) =>
    judgedPeriod(eras, calendar, monthAfter(latest.month, at + 1 - count)),
  );
};

/** @example monthAfter('2018-01', -1) // '2017-12' */
const monthAfter = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const counted = year * 12 + number - 1 + months;
  return `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String((counted % 12) + 1).padStart(2, '0')}`;
};
