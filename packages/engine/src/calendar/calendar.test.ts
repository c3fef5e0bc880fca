import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publishedDate } from '../testing/arbitrary.ts';
import {
  addCalendarDays,
  addWorkingDays,
  type CalendarYear,
  dayKind,
  officialCalendar,
  shift,
} from './index.ts';

const noticed: CalendarYear = officialCalendar.years['2018'] ?? { notice: null, off: [], work: [] };

const daysOf2018 = Array.from({ length: 365 }, (_, index) => addCalendarDays('2018-01-01', index));
const isWeekend = (date: string) => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

test('2018 has the days off and the make-up days of the notices, the last days of December from the next one', () => {
  const { off, work } = noticed;
  const range = (from: string, count: number) =>
    Array.from({ length: count }, (_, index) => addCalendarDays(from, index));
  expect(off).toEqual([
    '2018-01-01',
    ...range('2018-02-15', 7),
    ...range('2018-04-05', 3),
    ...range('2018-04-29', 3),
    '2018-06-18',
    '2018-09-24',
    ...range('2018-10-01', 7),
    '2018-12-30',
    '2018-12-31',
  ]);
  expect(work).toEqual([
    '2018-02-11',
    '2018-02-24',
    '2018-04-08',
    '2018-04-28',
    '2018-09-29',
    '2018-09-30',
    '2018-12-29',
  ]);
  expect(daysOf2018.filter((day) => dayKind(officialCalendar, day) === 'working')).toHaveLength(250);
});

test('only a notice makes a weekend work or a weekday free', () => {
  const { off, work } = noticed;
  const expected = daysOf2018.filter((day) => work.includes(day) || (!isWeekend(day) && !off.includes(day)));
  expect(daysOf2018.filter((day) => dayKind(officialCalendar, day) === 'working')).toEqual(expected);
});

test.each(['2027-01-01', '2027-03-02', '1999-06-01'])('%s is in a year without a notice', (date) => {
  expect(dayKind(officialCalendar, date)).toBe('not-published');
  expect(shift(officialCalendar, date, 'later')).toEqual({
    nominal: date,
    actual: date,
    because: 'not-published',
  });
});

test.each([
  ['2018-05-13', 'earlier', '2018-05-11', 'moved-earlier'],
  ['2018-05-13', 'later', '2018-05-14', 'moved-later'],
  ['2018-05-13', 'none', '2018-05-13', 'not-moved'],
  ['2018-05-25', 'earlier', '2018-05-25', 'as-stated'],
  // Saturday the 29th and Sunday the 30th of September were worked, the week after was not.
  ['2018-10-03', 'earlier', '2018-09-30', 'moved-earlier'],
  ['2018-10-01', 'later', '2018-10-08', 'moved-later'],
  // 29 December 2018 was worked, and only the notice for 2019 says so.
  ['2018-12-31', 'earlier', '2018-12-29', 'moved-earlier'],
  ['2018-12-30', 'later', '2019-01-02', 'moved-later'],
  // The first working day of 2016 backwards lies in a year that is not shipped.
  ['2016-01-01', 'earlier', '2016-01-01', 'not-published'],
] as const)('%s shifted %s is %s, %s', (nominal, direction, actual, because) => {
  expect(shift(officialCalendar, nominal, direction)).toEqual({ nominal, actual, because });
});

test('a shifted date is the nearest working day on its side', () => {
  fc.assert(
    fc.property(publishedDate, fc.constantFrom('earlier' as const, 'later' as const), (date, direction) => {
      const { actual } = shift(officialCalendar, date, direction);
      expect(dayKind(officialCalendar, actual)).toBe('working');
      expect(direction === 'earlier' ? actual <= date : actual >= date).toBe(true);
      expect(shift(officialCalendar, actual, direction).actual).toBe(actual);
      const [first, last] = [actual, date].sort() as [string, string];
      for (let day = addCalendarDays(first, 1); day < last; day = addCalendarDays(day, 1)) {
        expect(dayKind(officialCalendar, day)).toBe('off');
      }
    }),
  );
});

test.each([
  ['2018-05-11', 1, '2018-05-14'],
  ['2018-05-11', 0, '2018-05-11'],
  ['2018-09-28', 2, '2018-09-30'],
  ['2018-09-30', 1, '2018-10-08'],
  ['2026-12-30', 3, null],
])('%s and %i working days is %s', (date, days, expected) => {
  expect(addWorkingDays(officialCalendar, date, days)).toBe(expected);
});

test('working days add up', () => {
  fc.assert(
    fc.property(publishedDate, fc.nat(15), fc.nat(15), (date, some, more) => {
      const first = addWorkingDays(officialCalendar, date, some);
      expect(first && addWorkingDays(officialCalendar, first, more)).toBe(
        addWorkingDays(officialCalendar, date, some + more),
      );
    }),
  );
});
