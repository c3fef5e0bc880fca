import type { Phrase } from '@guatu/contract';
import type { MonthDay, MonthPart, Recurrence } from '@guatu/engine';
import { date, monthName } from './date.ts';
import { daySpan } from './day-span.ts';
import { dayInMonth, placeInMonth } from './named-day.ts';
import type { Names } from './names.ts';
import { joined, maybe, say, type SayCode } from './phrase.ts';
import { quarterName } from './season.ts';
import { settled } from './settled.ts';

type Every<Period extends string> = Extract<Recurrence, { every: Period }>;
type Anchored = Extract<Recurrence, { before: string } | { after: string }>;

/** How often, and how precisely, a slot comes round. */
export const recurrence = (recurs: Recurrence, names: Names): Phrase[] => {
  if ('before' in recurs || 'after' in recurs) return [anchored(recurs, names)];
  if ('upon' in recurs) return [say('upon-notice')];
  switch (recurs.every) {
    case 'day':
      return [say(`daily.${recurs.on ?? 'all-days'}`)];
    case 'week':
      return weekly(recurs, names);
    case 'month':
      return monthly(recurs, names);
    case 'quarter':
    case 'half-year':
    case 'year':
      return yearly(recurs);
  }
};

/** Once in each period, or as many times as are asked for. */
const often = (
  every: 'week' | 'month' | 'quarter' | 'half-year' | 'year',
  times: number | undefined,
): Phrase =>
  times === undefined ? say(`every.${every}`) : say('often', { span: say(`span.${every}`), count: times });

/** How many slots each window holds. */
const eachHolds = (times: number | undefined): Phrase[] =>
  maybe(times, (count) => say('each-holds', { count }));

const anchored = (recurs: Anchored, names: Names): Phrase => {
  const [side, anchor] =
    'before' in recurs ? (['before', recurs.before] as const) : (['after', recurs.after] as const);
  const of = names.slot(anchor);
  return recurs.by === undefined || recurs.by.days === 0
    ? say(`anchored.${side}`, { of })
    : say(`anchored-apart.${side}`, { of, days: daySpan(recurs.by.days, recurs.by.count, names) });
};

/** "Every second week, counted from that of …". */
const span = (
  every: 'week' | 'month',
  { of, from }: NonNullable<Every<'week'>['interval']>,
  { mechanism }: Names,
): Phrase => {
  const { value, open } = settled(mechanism, from);
  return say(`interval.${every}`, { count: of, from: date(value) }, open);
};

const weekly = ({ on, interval, times }: Every<'week'>, names: Names): Phrase[] => {
  const days = weekdays(on, names);
  if (interval !== undefined) {
    return [span('week', interval, names), ...(days === null ? [] : [days]), ...eachHolds(times)];
  }
  return days === null ? [often('week', times)] : [say('weekly', { of: days }), ...eachHolds(times)];
};

const weekdays = (on: Every<'week'>['on'], { mechanism }: Names): Phrase | null => {
  if (on === undefined) return null;
  if (Array.isArray(on))
    return joined(
      'list',
      on.map((weekday) => say(`weekday.${weekday}`)),
    );
  if (typeof on === 'object' && 'from' in on) {
    return say('weekdays-between', { from: say(`weekday.${on.from}`), to: say(`weekday.${on.to}`) });
  }
  const { value, open } = settled(mechanism, on);
  return say(`weekday.${value}`, {}, open);
};

const monthly = (recurs: Every<'month'>, names: Names): Phrase[] => {
  const { interval } = recurs;
  const month = say(interval === undefined ? 'every-month' : 'that-month');
  const places =
    'on' in recurs
      ? recurs.on.map((named) => dayInMonth(month, named))
      : (recurs.parts ?? []).map((part) => placeInMonth(month, { part }));
  const times = 'times' in recurs ? recurs.times : undefined;
  if (interval !== undefined) return [span('month', interval, names), ...places, ...eachHolds(times)];
  return places.length === 0 ? [often('month', times)] : [...places, ...eachHolds(times)];
};

const yearly = ({ every, windows, times }: Every<'quarter'> | Every<'half-year'> | Every<'year'>): Phrase[] =>
  windows === undefined
    ? [often(every, times)]
    : [
        ...windows.map((window) => say('window', { span: spanOf(window), place: placeInYear(window) })),
        ...eachHolds(times),
      ];

type Window = { month: number; part?: MonthPart | undefined; day?: MonthDay | undefined };

const placeInYear = (window: Window): Phrase => placeInMonth(monthName(window.month), window);

const spanOf = (window: Window | { quarter: number } | { half: number }): Phrase => {
  if ('quarter' in window) return quarterName(window.quarter);
  return 'half' in window ? say(`half.${window.half}` as SayCode) : say('every-year');
};
