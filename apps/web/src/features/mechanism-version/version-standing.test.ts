import { expect, test } from 'vitest';
import { heldBefore, standingOn } from './version-standing.ts';

const versions = [
  { version: 4, effectiveFrom: '2018-07-01' },
  // Put off before it came: the fourth holds from an earlier day.
  { version: 3, effectiveFrom: '2018-09-01' },
  { version: 2, effectiveFrom: '2018-06-01' },
  { version: 1, effectiveFrom: '2018-03-01' },
];

test.each([
  ['2018-03-01', { 1: 'now', 2: 'coming', 3: 'never', 4: 'coming' }],
  ['2018-05-31', { 1: 'now', 2: 'coming', 3: 'never', 4: 'coming' }],
  ['2018-06-01', { 1: 'past', 2: 'now', 3: 'never', 4: 'coming' }],
  ['2018-12-31', { 1: 'past', 2: 'past', 3: 'never', 4: 'now' }],
  ['2018-02-28', { 1: 'coming', 2: 'coming', 3: 'never', 4: 'coming' }],
])('on %s they stand so', (today, expected) => {
  expect(Object.fromEntries(standingOn(versions, today))).toEqual(expected);
});

test('a version is compared with the one it takes the place of in force, not with one that never held', () => {
  expect(heldBefore(versions, 4)).toBe(2);
  expect(heldBefore(versions, 2)).toBe(1);
  // Nothing holds before the first.
  expect(heldBefore(versions, 1)).toBe(0);
});
