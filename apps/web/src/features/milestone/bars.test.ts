import { expect, test } from 'vitest';
import { barsOf } from './bars.ts';

const milestone = (key: string, days: number, plannedOn: string, forecastOn = plannedOn) => ({
  key,
  days,
  plannedOn,
  forecastOn,
});

test('lies between the first beginning and the last day', () => {
  const { bars, today, years } = barsOf(
    [milestone('a', 50, '2018-11-21'), milestone('b', 40, '2018-12-31', '2019-01-10')],
    '2018-10-12',
  );
  expect(bars).toEqual([
    { key: 'a', from: 0, planned: 50, expected: 50 },
    { key: 'b', from: 50, planned: 90, expected: 100 },
  ]);
  expect(today).toBe(10);
  expect(years).toEqual([{ year: 2019, at: 91 }]);
});

test.each(['2018-01-01', '2020-01-01'])('has no today on %s, which is outside', (today) => {
  expect(barsOf([milestone('a', 10, '2018-11-21')], today).today).toBeNull();
});
