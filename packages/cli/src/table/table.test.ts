import { expect, test } from 'vitest';
import { table } from './table.ts';
import { widthOf } from './width.ts';
import { wrap } from './wrap.ts';

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

const duties = [
  ['2018-06-04', '每位副县长就分管联系的项目汇报', '常务副县长、副县长（工业）'],
  ['2018-06-13', '材料截止', '重点项目科'],
];

test('in a narrower terminal the widest columns are set in several lines', () => {
  const set = table(['时间', '事项', '单位、职务'], duties, 44);
  expect(set).toBe(
    [
      '时间        事项             单位、职务',
      '──────────  ───────────────  ───────────────',
      '2018-06-04  每位副县长就分   常务副县长、副',
      '            管联系的项目汇   县长（工业）',
      '            报',
      '2018-06-13  材料截止         重点项目科',
      '',
    ].join('\n'),
  );
  expect(Math.max(...set.split('\n').map(widthOf))).toBeLessThanOrEqual(44);
});

test('in a very narrow one every row is a paragraph', () => {
  expect(table(['时间', '事项', '单位、职务'], duties, 20)).toBe(
    [
      '2018-06-04',
      '  每位副县长就分管联',
      '  系的项目汇报  常务',
      '  副县长、副县长（工',
      '  业）',
      '2018-06-13',
      '  材料截止  重点项目',
      '  科',
      '',
    ].join('\n'),
  );
});

test.each([
  // A comma goes with what stands before it; a word is never broken.
  ['县长、副县长', 4, ['县', '长、', '副县', '长']],
  ['every vice-magistrate reports', 12, ['every', 'vice-magistrate', 'reports']],
  // A bracket goes with what stands behind it.
  ['副县长（城建）', 8, ['副县长', '（城建）']],
  ['', 10, ['']],
])('“%s” in %i columns', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});
