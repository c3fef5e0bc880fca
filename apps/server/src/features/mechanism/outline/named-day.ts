import type { Phrase } from '@guatu/contract';
import type { DayInMonth, MonthDay, MonthPart, NamedDay, Recurrence } from '@guatu/engine';
import { monthName } from './date.ts';
import { say, type SayCode } from './phrase.ts';

/** A day of a month by its number, such as "the 9th of every month". */
export const numberedDay = (month: Phrase, day: MonthDay): Phrase =>
  day === 'last' ? say('month-last-day', { month }) : say('month-day', { month, day });

/** A day in a month by number, by weekday or by working day. */
export const dayInMonth = (month: Phrase, named: DayInMonth): Phrase => {
  if ('day' in named) return numberedDay(month, named.day);
  if ('workingDay' in named) return say('nth-working-day', { within: month, nth: named.workingDay });
  const nth = say(named.nth === -1 ? 'nth.last' : (`nth.${named.nth}` as SayCode));
  return say('nth-weekday', { within: month, nth, weekday: say(`weekday.${named.weekday}`) });
};

/** A month, a part of it, or a day of it. */
export const placeInMonth = (
  month: Phrase,
  { part, day }: { part?: MonthPart | undefined; day?: MonthDay | undefined },
): Phrase => {
  if (day !== undefined) return numberedDay(month, day);
  return part === undefined ? month : say(`month-part.${part}`, { month });
};

/** The whole periods that a rhythm divides time into; one that names its days or windows has none. */
const wholePeriod = (recurs: Recurrence): 'week' | 'month' | 'quarter' | 'half-year' | 'year' | null => {
  if (!('every' in recurs) || recurs.every === 'day' || 'interval' in recurs) return null;
  const placed = 'on' in recurs || 'parts' in recurs || 'windows' in recurs;
  return placed ? null : recurs.every;
};

/**
 * A named day in this or the next period of a rhythm, such as "the 5th of the next month"; after an event, and where
 * the rhythm has no whole periods, the first such day from there on.
 */
export const namedDay = (named: NamedDay, which: 'this' | 'next', recurs: Recurrence | undefined): Phrase => {
  const whole = recurs === undefined ? null : wholePeriod(recurs);
  const from = recurs === undefined ? say('from-then') : say(`from-slot.${which}`);
  if (whole === null) return say('first-from', { from, day: dayByItself(named) });
  const within = say(`period.${which}.${whole}`);
  if ('workingDay' in named) return say('nth-working-day', { within, nth: named.workingDay });
  if ('weekday' in named) {
    const weekday = say(`weekday.${named.weekday}`);
    return whole === 'week'
      ? say('week-day', { week: within, weekday })
      : say('nth-weekday', { within, nth: say('nth.1'), weekday });
  }
  if ('month' in named) {
    return whole === 'year'
      ? say('year-day', { year: within, day: dayByItself(named) })
      : say('first-from', { from, day: dayByItself(named) });
  }
  if (whole === 'week') return say('first-from', { from, day: dayByItself(named) });
  return numberedDay(whole === 'month' ? within : say('first-month', { of: within }), named.day);
};

const dayByItself = (named: NamedDay): Phrase => {
  if ('weekday' in named) return say(`weekday.${named.weekday}`);
  if ('workingDay' in named) return say('working-day', { nth: named.workingDay });
  if ('month' in named) return numberedDay(monthName(named.month), named.day);
  return named.day === 'last' ? say('last-day-of-a-month') : say('day-of-a-month', { day: named.day });
};
