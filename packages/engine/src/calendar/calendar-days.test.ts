import { expect, test } from 'vitest';
import { calendarDays, dayKind, officialCalendar } from './index.ts';

test('a year has all its days, in order, each of its own kind', () => {
  const days = calendarDays(officialCalendar, 2020);
  expect(days).toHaveLength(366);
  expect(days.map(({ date }) => date)).toEqual(days.map(({ date }) => date).sort());
  for (const { date, kind } of days) {
    expect(kind === 'make-up' ? 'working' : kind).toBe(dayKind(officialCalendar, date));
  }
});

test('weekend days worked by notice are told from other working days', () => {
  const madeUp = calendarDays(officialCalendar, 2018).filter(({ kind }) => kind === 'make-up');
  expect(madeUp.map(({ date }) => date)).toEqual([
    '2018-02-11',
    '2018-02-24',
    '2018-04-08',
    '2018-04-28',
    '2018-09-29',
    '2018-09-30',
    '2018-12-29',
  ]);
});

test('no day of a year without a notice passes for a working day', () => {
  expect(new Set(calendarDays(officialCalendar, 2027).map(({ kind }) => kind))).toEqual(
    new Set(['not-published']),
  );
});
