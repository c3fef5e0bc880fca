import { expect, test } from 'vitest';
import { table } from './table.ts';
import { widthOf } from './width.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['县长', 4],
  ['二（一）2', 9],
  ['“五个一”', 8],
  ['𠮷', 2],
  ['é', 1],
])('“%s” takes %i columns', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
});

test('columns stand under each other, and no line ends in blanks', () => {
  expect(
    table(
      ['谁', 'what'],
      [
        ['县长', 'a'],
        ['x', ''],
      ],
    ),
  ).toBe('谁    what\n────  ────\n县长  a\nx\n');
});
