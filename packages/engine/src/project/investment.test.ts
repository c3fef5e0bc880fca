import fc from 'fast-check';
import { expect, test } from 'vitest';
import { investmentSums } from './investment.ts';

const months = [
  { month: '2017-12', completed: 500, statistics: null },
  { month: '2018-01', completed: 10, statistics: 8 },
  { month: '2018-03', completed: 30, statistics: null },
  { month: '2018-05', completed: 20, statistics: 25 },
];

test('a month, its year and what came before are told apart, statistics by themselves', () => {
  expect(investmentSums(months, null, '2018-03')).toEqual({
    beforeYear: 500,
    month: 30,
    year: 40,
    sinceStart: 540,
    statisticsMonth: null,
    statisticsYear: 8,
  });
});

test('months that the sum brought forward contains are not counted again', () => {
  expect(investmentSums(months, { yuan: 900, year: 2018 }, '2018-05')).toMatchObject({
    beforeYear: 900,
    year: 60,
    sinceStart: 960,
  });
});

const figures = fc.uniqueArray(
  fc.record({
    month: fc
      .tuple(fc.integer({ min: 2015, max: 2019 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    completed: fc.nat({ max: 9_000_000_000_000 / 60 }),
    statistics: fc.option(fc.nat({ max: 1_000_000_000 })),
  }),
  { selector: ({ month }) => month, maxLength: 40 },
);
const before = fc.option(fc.record({ yuan: fc.nat(), year: fc.integer({ min: 2015, max: 2018 }) }));

test('since the start is what was before the year and the year itself; a year ends where the next begins', () => {
  fc.assert(
    fc.property(figures, before, (all, brought) => {
      const sums = investmentSums(all, brought, '2018-12');
      expect(sums.sinceStart).toBe(sums.beforeYear + sums.year);
      expect(investmentSums(all, brought, '2019-01').beforeYear).toBe(sums.sinceStart);
      const years = [2015, 2016, 2017, 2018].map((year) => investmentSums(all, brought, `${year}-12`).year);
      const total = years.reduce((sum, one) => sum + one, 0);
      expect(sums.sinceStart).toBe((brought?.yuan ?? 0) + total);
    }),
  );
});

test('dispatch figures do not see statistics, nor statistics them', () => {
  fc.assert(
    fc.property(figures, before, (all, brought) => {
      const mute = all.map((one) => ({ ...one, statistics: null }));
      const {
        statisticsMonth: _m,
        statisticsYear: _y,
        ...dispatch
      } = investmentSums(all, brought, '2018-07');
      expect(investmentSums(mute, brought, '2018-07')).toMatchObject(dispatch);
      const idle = all.map((one) => ({ ...one, completed: 0 }));
      expect(investmentSums(idle, brought, '2018-07').statisticsYear).toBe(_y);
    }),
  );
});
