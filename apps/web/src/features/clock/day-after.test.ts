import { expect, test } from 'vitest';
import { dayAfter } from './day-after.ts';

test.each([
  ['2018-05-10', 1, '2018-05-11'],
  ['2018-02-28', 1, '2018-03-01'],
  ['2020-02-28', 1, '2020-02-29'],
  ['2018-12-31', 7, '2019-01-07'],
  ['2018-01-01', -1, '2017-12-31'],
])('%s and %d days', (date, days, moved) => {
  expect(dayAfter(date, days)).toBe(moved);
});
