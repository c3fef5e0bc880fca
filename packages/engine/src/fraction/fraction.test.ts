import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, divided, fraction, minus, number, plus, rounded, sum, times, zero } from './index.ts';

test.each<[string, number, number]>([
  ['a tenth and two tenths', number(plus(fraction(0.1), fraction(0.2))), 0.3],
  ['100.3 less 90.3', number(minus(fraction(100.3), fraction(90.3))), 10],
  ['0.1 seven times', number(times(fraction(0.1), fraction(7))), 0.7],
  ['a small number', number(fraction(1e-7)), 1e-7],
  ['a great one', number(times(fraction(1.5e21), fraction(2))), 3e21],
  ['below one', number(fraction(-0.5)), -0.5],
])('%s', (_, actual, expected) => {
  expect(actual).toBe(expected);
});

test.each<[number, number, number]>([
  [1.005, 2, 1.01],
  [2.345, 2, 2.35],
  [-2.345, 2, -2.35],
  [0.5, 0, 1],
  [49.9949, 2, 49.99],
  [-0.001, 2, 0],
])('%d to %d decimals is %d', (value, decimals, expected) => {
  expect(number(rounded(fraction(value), decimals))).toBe(expected);
});

test('five twelfths of a hundred, times twelve, is five hundred', () => {
  const pace = divided(fraction(500), fraction(12));
  expect(pace && number(times(pace, fraction(12)))).toBe(500);
});

test('nothing is divided by zero', () => {
  expect(divided(fraction(1), zero)).toBeNull();
});

test('many rates with denominators of their own still make a number', () => {
  const rates = Array.from(
    { length: 60 },
    (_, index) => divided(fraction(1), fraction(1e9 + 2 * index + 1)) ?? zero,
  );
  expect(number(sum(rates))).toBeCloseTo(6e-8, 12);
});

/** What counties write: so many digits, so many of them behind the point. */
const decimal = fc
  .tuple(fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => digits / 10 ** places);

test('a number becomes a fraction and comes back as it was', () => {
  fc.assert(fc.property(decimal, (value) => number(fraction(value)) === value));
});

test('fractions are in the order of their numbers', () => {
  fc.assert(
    fc.property(
      decimal,
      decimal,
      (one, other) => compare(fraction(one), fraction(other)) === Math.sign(one - other),
    ),
  );
});
