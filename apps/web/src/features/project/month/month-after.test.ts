import { expect, test } from 'vitest';
import { monthAfter } from './month-after.ts';

test.each([
  ['2018-05', 1, '2018-06'],
  ['2018-12', 1, '2019-01'],
  ['2018-01', -1, '2017-12'],
  ['2018-05', -17, '2016-12'],
])('%s and %d months', (month, months, after) => {
  expect(monthAfter(month, months)).toBe(after);
});
