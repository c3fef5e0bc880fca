import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importFields } from './field.ts';
import { gridOf } from './grid-of.ts';
import { isBlank } from './grid.ts';
import { headingSynonyms } from './heading-synonyms.ts';
import { understandList } from './understand-list.ts';

/** Everything lists are made of, and some things they are not. */
const value = fc.oneof(
  fc.constantFrom(
    null,
    ' ',
    '——',
    '待定',
    '#REF!',
    '一、基础设施',
    '（一）交通',
    '——铁路',
    '续建',
    '合计',
    '备注：估算',
    '南宁市',
  ),
  fc.constantFrom(
    '青石水库',
    '红岩公路',
    '水务局',
    '2023-2025',
    '120.5亿元',
    '2024-10-01',
    '428-442',
    '4.房地产',
    '①',
    '一',
    '甲',
  ),
  fc.constantFrom(...importFields.flatMap((field) => headingSynonyms[field])),
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.nat(60_000),
  fc.string({ unit: 'grapheme' }),
);
const merge = fc
  .tuple(fc.nat(5), fc.nat(15), fc.nat(3), fc.nat(3))
  .map(
    ([left, top, wide, high]) =>
      `${'ABCDEFGHI'[left]}${top + 1}:${'ABCDEFGHI'[left + wide]}${top + high + 1}`,
  );
const sheet = fc
  .record({
    above: fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 4 }),
    hasHeadings: fc.boolean(),
    below: fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 14 }),
    merges: fc.array(merge, { maxLength: 4 }),
  })
  .map(({ above, hasHeadings, below, merges }) =>
    gridOf(
      [...above, ...(hasHeadings ? [['序号', '项目名称', '建设内容', '总投资', '责任单位']] : []), ...below],
      merges,
    ),
  );

test('no row is lost and none is told twice', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      const list = understandList(grid, { knownUnits: [] });
      const told = [
        ...list.headingRows.filter((row) => !grid.rows[row - 1]?.every(isBlank)),
        ...list.projects.map(({ row }) => row),
        ...list.sections.map(({ row }) => row),
        ...list.ignored.map(({ row }) => row),
      ].sort((a, b) => a - b);
      const filled = grid.rows.flatMap((cells, at) => (cells.every(isBlank) ? [] : [at + 1]));
      expect(told).toEqual(filled);
    }),
    { numRuns: 500 },
  );
});

test('money is whole yuan or nothing, and every doubt names a cell', () => {
  fc.assert(
    fc.property(sheet, (grid) => {
      const { projects } = understandList(grid, { knownUnits: [] });
      for (const { fields, doubts } of projects) {
        for (const amount of [fields.totalInvestment, fields.annualPlan, fields.completed])
          expect(amount === undefined || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
        for (const { cell } of doubts) expect(cell).toMatch(/^[A-Z]+[1-9]\d*$/);
      }
    }),
  );
});

test.each(['投资', '单位', '、', ' ', '-', '个1', '（', '年2020-', '一、', '总投资其中'])(
  'cells filled with tens of thousands of %o hold nobody up',
  (text) => {
    const long = text.repeat(16_000);
    const rows = Array.from({ length: 5 }, () => [null, long, long, long, long, long]);
    const head = ['序号', '项目名称', '项目业主', '总投资', '建设年限', '责任单位'];
    expect(understandList(gridOf([[long], head, ...rows]), { knownUnits: [] }).headingRows).toEqual([2]);
  },
);
