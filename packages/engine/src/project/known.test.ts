import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownOn } from './known.ts';

const completed = { figure: 'completed', period: '2018-04' } as const;
const given = [
  { ...completed, version: 1, amount: 100, givenOn: '2018-04-24' },
  { ...completed, version: 2, amount: 80, givenOn: '2018-05-20' },
  { figure: 'annual-plan', period: '2018', version: 1, amount: 900, givenOn: '2018-01-08' },
] as const;

test.each([
  ['2018-01-01', []],
  ['2018-04-23', [900]],
  ['2018-04-24', [100, 900]],
  ['2018-05-19', [100, 900]],
  ['2018-05-20', [80, 900]],
])('on %s the figures known are %j', (day, amounts) => {
  expect(knownOn(given, day).map(({ amount }) => amount)).toEqual(amounts);
});

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2018-05-${String(number).padStart(2, '0')}`);
const figures = fc
  .array(fc.record({ period: fc.constantFrom('2018-03', '2018-04'), amount: fc.nat(), givenOn: day }), {
    maxLength: 20,
  })
  .map((rows) =>
    rows
      .sort((one, other) => one.givenOn.localeCompare(other.givenOn))
      .map((row, at) => ({ figure: 'completed' as const, version: at + 1, ...row })),
  );

test('a correction of a later day changes nothing about what was known before it', () => {
  fc.assert(
    fc.property(figures, day, fc.nat(), (all, on, amount) => {
      const later = { figure: 'completed' as const, period: '2018-03', version: all.length + 1, amount };
      const corrected = [...all, { ...later, givenOn: '2018-05-29' }];
      expect(knownOn(corrected, on)).toEqual(knownOn(all, on));
      expect(knownOn(corrected, '2018-05-29').find(({ period }) => period === '2018-03')?.amount).toBe(
        amount,
      );
    }),
  );
});
