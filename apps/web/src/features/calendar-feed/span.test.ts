import { expect, test } from 'vitest';
import { addDays, mondayOf, spanOf, stepped } from './span.ts';

test.each([
  ['list', '2018-05-18', { from: '2018-05-01', days: 31 }],
  ['list', '2018-02-28', { from: '2018-02-01', days: 28 }],
  ['week', '2018-05-20', { from: '2018-05-14', days: 7 }],
  ['week', '2018-05-21', { from: '2018-05-21', days: 7 }],
  // May began on a Tuesday and ended on a Thursday.
  ['month', '2018-05-18', { from: '2018-04-30', days: 35 }],
  ['month', '2018-12-31', { from: '2018-11-26', days: 42 }],
] as const)('a %s of %s', (view, day, span) => expect(spanOf(view, day)).toEqual(span));

test.each([
  ['list', '2018-05-31', 1, '2018-06-01'],
  ['month', '2018-12-05', 1, '2019-01-01'],
  ['month', '2018-01-31', -1, '2017-12-01'],
  ['week', '2018-12-31', 1, '2019-01-07'],
  ['week', '2018-05-18', -1, '2018-05-07'],
] as const)('a %s of %s, stepped by %d', (view, day, count, other) =>
  expect(stepped(view, day, count)).toBe(other),
);

test('every month is whole in its weeks, and these begin on a Monday', () => {
  for (let day = '2016-01-01'; day < '2021-01-01'; day = stepped('month', day, 1)) {
    const { from, days } = spanOf('month', day);
    expect(mondayOf(from)).toBe(from);
    expect(days % 7).toBe(0);
    expect(from <= day && addDays(from, days) > addDays(stepped('month', day, 1), -1)).toBe(true);
  }
});
