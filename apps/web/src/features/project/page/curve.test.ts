import { expect, test } from 'vitest';
import { curveOf } from './curve.ts';

const month = (name: string, completed: number) => ({ month: name, completed }) as never;
const plan = (year: number, plannedInvestment: number | null) =>
  ({ year, plannedInvestment, goal: null, completed: 0 }) as never;

test('there is no curve without a plan and without a report', () => {
  expect(curveOf({ plans: [plan(2017, 5)], months: [month('2017-03', 1)] }, 2018)).toBeNull();
});

test('the plan comes to the whole in December, what was completed ends with the last report', () => {
  const curve = curveOf(
    {
      plans: [plan(2018, 1200)],
      months: [month('2018-03', 30), month('2018-01', 10), month('2017-12', 500)],
    },
    2018,
  );
  expect(curve?.map(({ planned }) => planned)).toEqual([
    100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200,
  ]);
  expect(curve?.map(({ done }) => done)).toEqual([10, 10, 40, ...Array.from({ length: 9 }, () => null)]);
});
