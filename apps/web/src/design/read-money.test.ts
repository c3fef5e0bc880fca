import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMoney, writeMoney } from './read-money.ts';

test.each([
  ['5000', 50_000_000],
  ['12,345.67', 123_456_700],
  [' 1，200 ', 12_000_000],
  ['0', 0],
  ['0.0001', 1],
  ['', null],
  ['-3', null],
  ['3.00001', null],
  ['三千', null],
])('%j is %j yuan', (text, yuan) => {
  expect(readMoney(text)).toBe(yuan);
});

test('what is written can be read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9_000_000_000_000 }), (yuan) => {
      expect(readMoney(writeMoney(yuan))).toBe(yuan);
    }),
  );
});
