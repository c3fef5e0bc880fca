import { Temporal } from 'temporal-polyfill';
import { addCalendarDays, dayKind, isHoliday, type WorkCalendar } from '../calendar/index.ts';
import { type Mechanism, type MonthPart, type Recurrence, settle } from '../mechanism/index.ts';
import { type DayRange, dayOfMonth, daysOf, monthOf, monthsBetween, namedInMonth, overlap } from './month.ts';
import { dayOfWeek, mondayOf, weekKey, weeksBetween } from './week.ts';

/** A place in a recurrence, before anybody set or moved a day. */
export type Occurrence = {
  key: string;
  period: DayRange;
  /** Which part of the month it is, where the rule tells parts apart. */
  part?: MonthPart;
  /** That of the slot it is anchored to. */
  anchor?: Occurrence;
};

/** A recurrence that leans on no other slot and on nobody's notice. */
export type Periodic = Extract<Recurrence, { every: string }>;
type Of<Every extends Periodic['every']> = Extract<Periodic, { every: Every }>;

type Setting = { mechanism: Mechanism; calendar: WorkCalendar; range: DayRange };

/** The occurrences of a recurrence whose period has a day in the range, in order. */
export const occurrencesBetween = (
  mechanism: Mechanism,
  calendar: WorkCalendar,
  recurs: Periodic,
  range: DayRange,
): Occurrence[] => {
  const setting = { mechanism, calendar, range };
  const times = 'times' in recurs ? recurs.times : undefined;
  return numbered(repeated(occurrences(recurs, setting), times)).filter(({ period }) =>
    overlap(period, range),
  );
};

/** As many of each as the rule asks for in one window. */
const repeated = (all: readonly Occurrence[], times = 1): Occurrence[] =>
  all.flatMap((one) => Array.from({ length: times }, () => one));

/** Where several fall into one period they are numbered, in the order of the rule: a day may be moved and is the same. */
const numbered = (all: readonly Occurrence[]): Occurrence[] => {
  const met = new Map<string, number>();
  return all.map((one) => {
    const count = (met.get(one.key) ?? 0) + 1;
    met.set(one.key, count);
    return count === 1 ? one : { ...one, key: `${one.key}#${count}` };
  });
};

const occurrences = (recurs: Periodic, setting: Setting): Occurrence[] => {
  switch (recurs.every) {
    case 'day':
      return daily(recurs, setting);
    case 'week':
      return weekly(recurs, setting);
    case 'month':
      return monthly(recurs, setting);
    case 'quarter':
      return yearly(setting, (year) =>
        recurs.windows
          ? recurs.windows.map((window) => ({
              key: `${year}-Q${window.quarter}`,
              period: placed(year, window),
            }))
          : spans(year, 'Q', 3),
      );
    case 'half-year':
      return yearly(setting, (year) =>
        recurs.windows
          ? recurs.windows.map((window) => ({ key: `${year}-H${window.half}`, period: placed(year, window) }))
          : spans(year, 'H', 6),
      );
    case 'year':
      return yearly(setting, (year) =>
        recurs.windows
          ? recurs.windows.map((window) => ({ key: String(year), period: placed(year, window) }))
          : [{ key: String(year), period: { from: `${year}-01-01`, to: `${year}-12-31` } }],
      );
  }
};

const single = (date: string): DayRange => ({ from: date, to: date });

const daily = ({ on = 'all-days' }: Of<'day'>, { calendar, range }: Setting): Occurrence[] => {
  const counts: Record<typeof on, (date: string) => boolean> = {
    'all-days': () => true,
    'working-days': (date) => dayKind(calendar, date) === 'working',
    'days-off': (date) => dayKind(calendar, date) === 'off',
    holidays: (date) => isHoliday(calendar, date),
  };
  const { days } = Temporal.PlainDate.from(range.from).until(range.to, { largestUnit: 'days' });
  return Array.from({ length: days + 1 }, (_, index) => addCalendarDays(range.from, index))
    .filter(counts[on])
    .map((date) => ({ key: date, period: single(date) }));
};

const weekly = ({ on, interval }: Of<'week'>, { mechanism, range }: Setting): Occurrence[] =>
  weeksBetween(range)
    .filter(
      (monday) =>
        interval === undefined || weeksSince(settle(mechanism, interval.from), monday) % interval.of === 0,
    )
    .flatMap((monday) => {
      const key = weekKey(monday);
      if (on === undefined)
        return { key, period: { from: monday.toString(), to: monday.add({ days: 6 }).toString() } };
      if (Array.isArray(on)) {
        return on.map((weekday) => ({ key, period: single(dayOfWeek(monday, weekday)) }));
      }
      if (typeof on === 'object' && 'from' in on) {
        return { key, period: { from: dayOfWeek(monday, on.from), to: dayOfWeek(monday, on.to) } };
      }
      return { key, period: single(dayOfWeek(monday, settle(mechanism, on))) };
    });

const weeksSince = (from: string, monday: Temporal.PlainDate): number =>
  mondayOf(from).until(monday, { largestUnit: 'weeks' }).weeks;

const monthly = (recurs: Of<'month'>, { mechanism, calendar, range }: Setting): Occurrence[] => {
  const { interval } = recurs;
  // A span of several months may have begun before the range.
  const back = { months: 1 - (interval?.of ?? 1) };
  const from = monthOf(range.from).add(back).toPlainDate({ day: 1 }).toString();
  const months = monthsBetween({ from, to: range.to }).filter(
    (month) =>
      interval === undefined || monthsSince(settle(mechanism, interval.from), month) % interval.of === 0,
  );
  return months.flatMap((month) => {
    const key = month.toString();
    if ('on' in recurs) {
      // Numbered by the rule: a day that a month lacks, or that nobody can know yet, leaves the others their keys.
      return recurs.on.flatMap((named, index) => {
        const date = namedInMonth(calendar, month, named);
        return date === null ? [] : { key: index === 0 ? key : `${key}#${index + 1}`, period: single(date) };
      });
    }
    if (recurs.parts) {
      return recurs.parts.map((part) => ({ key: `${key}#${part}`, period: daysOf(month, part), part }));
    }
    const last = month.add({ months: (interval?.of ?? 1) - 1 });
    return { key, period: { from: daysOf(month).from, to: daysOf(last).to } };
  });
};

const monthsSince = (from: string, month: Temporal.PlainYearMonth): number =>
  monthOf(from).until(month, { largestUnit: 'months' }).months;

const yearly = ({ range }: Setting, inYear: (year: number) => Occurrence[]): Occurrence[] => {
  const first = Number(range.from.slice(0, 4));
  const years = Array.from({ length: Number(range.to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return years.flatMap(inYear);
};

type PlaceInYear = { month: number; part?: MonthPart | undefined; day?: number | 'last' | undefined };

const placed = (year: number, { month, part, day }: PlaceInYear): DayRange => {
  const at = Temporal.PlainYearMonth.from({ year, month });
  return day === undefined ? daysOf(at, part) : single(dayOfMonth(at, day));
};

/** The whole quarters or half-years of a year. */
const spans = (year: number, letter: 'Q' | 'H', months: 3 | 6): Occurrence[] =>
  Array.from({ length: 12 / months }, (_, index) => ({
    key: `${year}-${letter}${index + 1}`,
    period: {
      from: daysOf(Temporal.PlainYearMonth.from({ year, month: index * months + 1 })).from,
      to: daysOf(Temporal.PlainYearMonth.from({ year, month: (index + 1) * months })).to,
    },
  }));
