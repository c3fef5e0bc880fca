import { expect, test } from 'vitest';
import { movedBy } from './moved-by.ts';

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
])('%s moved by %i', (member, places, expected) => {
  expect(movedBy(['a', 'b', 'c'], member, places)).toEqual(expected);
});
