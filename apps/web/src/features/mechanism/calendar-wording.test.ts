import { expect, test } from 'vitest';
import { daysApart, inWeeks, monthName, weekdayIndex, weekdayLetters } from './calendar-wording.ts';

const month = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({ date: `${prefix}-${String(index + 1).padStart(2, '0')}` }));

test('a month is laid out in weeks from Monday', () => {
  const weeks = inWeeks(month('2018-05', 31));
  expect(weeks.map((week) => week.map((day) => day?.date.slice(8) ?? '').join(' '))).toEqual([
    ' 01 02 03 04 05 06',
    '07 08 09 10 11 12 13',
    '14 15 16 17 18 19 20',
    '21 22 23 24 25 26 27',
    '28 29 30 31   ',
  ]);
});

test('a month may fill whole weeks, and a year may have no days to show', () => {
  expect(inWeeks(month('2021-02', 28))).toHaveLength(4);
  expect(inWeeks([])).toEqual([]);
});

test('the week begins on Monday', () => {
  expect(['2018-05-07', '2018-05-13'].map(weekdayIndex)).toEqual([0, 6]);
  expect(weekdayLetters('zh-CN').join('')).toBe('一二三四五六日');
  expect(weekdayLetters('en').join('')).toBe('MTWTFSS');
});

test('months are named in the language of the screen', () => {
  expect([monthName(5, 'zh-CN'), monthName(5, 'en')]).toEqual(['五月', 'May']);
});

test('days apart are counted over the end of a year', () => {
  expect(daysApart('2018-12-30', '2019-01-02')).toBe(3);
});
