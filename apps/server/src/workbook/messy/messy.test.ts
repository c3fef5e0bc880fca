import { readFile } from 'node:fs/promises';
import { type Grid, understandList } from '@guatu/engine';
import { type Cell, writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { defaultLimits, readWorkbook } from '../index.ts';
import { parseWorkbook } from '../parse-workbook.ts';
import { messySheets } from './index.ts';
import { said } from './said.ts';
import { textOf, workbookOf } from './workbook-of.ts';

const knownUnits = ['水务局', '交运局'].map((name) => ({ id: name, name }));
const understood = (grids: readonly Grid[]) =>
  said(grids.map((grid) => understandList(grid, { knownUnits })));
const fixture = (name: string) => readFile(new URL(`../../../fixtures/messy/${name}`, import.meta.url));
const cases = messySheets.map((sheet, at) => [sheet.name, sheet, String(at + 1)] as const);
/** A sheet with two tables beside each other is read as two, the second called `12 E:G`. */
const ofSheet = (grids: readonly Grid[], name: string) =>
  grids.filter(({ sheet }) => sheet === name || sheet.startsWith(`${name} `));

describe.each([
  ['new', () => workbookOf(messySheets)],
  ['old', () => fixture('cases.xls')],
])('every case in a workbook of the %s form', (_, bytes) => {
  let grids: Grid[];
  beforeAll(async () => {
    grids = await readWorkbook(await bytes());
  });
  test.each(cases)('%s', (_name, { projects, told, ignored }, sheet) =>
    expect(understood(ofSheet(grids, sheet))).toEqual({ projects, told, ignored }),
  );
});

/** Text has no merges, and cannot tell a number from a text: only cases that need neither. */
const plain = cases.filter(
  ([, { merges, rows }]) => merges === undefined && rows.every((row) => row.length > 0),
);
test.each(plain)('as text with commas: %s', async (_, sheet) => {
  const { projects, told, ignored } = sheet;
  expect(understood(await parseWorkbook(Buffer.from(textOf(sheet)), defaultLimits))).toEqual({
    projects,
    told,
    ignored,
  });
});

describe('text in the forms in which Chinese spreadsheets save it', () => {
  const lines = (second: string) => [
    '3 青石水库,一期 1200.5 2023-2025 水投公司',
    `4 ${second} 8000 2024-2024 交投公司`,
  ];
  test.each([
    ['list-gbk.csv', '红岩公路'],
    ['list-gb18030.csv', '红䶮公路'],
    ['list-utf16.txt', '红岩公路'],
  ])('%s', async (name, second) =>
    expect(understood(await readWorkbook(await fixture(name)))).toEqual({
      projects: lines(second),
      told: ['C4 money-unit-in-cell'],
      ignored: ['1 unit-line'],
    }),
  );

  test('UTF-8 with its mark, semicolons between the cells', async () => {
    const text = '\uFEFF序号;项目名称;总投资（万元）\n1;青石水库;5000\n';
    expect(understood(await readWorkbook(Buffer.from(text))).projects).toEqual(['2 青石水库 5000']);
  });
});

describe('what only a spreadsheet can do', () => {
  let grids: Grid[];
  beforeAll(async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: '表',
          columns: [{}, {}, {}, { hidden: true }, {}],
          rows: [
            ['序号', '项目名称', '总投资（万元）', '底稿', '开工时间'],
            [1, '甲路', null, 'x', new Date('2024-03-01')],
            [2, '乙路', null, 'x', '2024年3月'],
            [3, null, null],
            [4, '丁路', 700, null, 45_352],
          ],
          rowDefs: new Map([[2, { hidden: true }]]),
          cells: new Map<string, Partial<Cell>>([
            ['1,2', { type: 'formula', formula: '400+100', formulaResult: 500 }],
            ['2,2', { type: 'formula', formula: 'C2+1' }],
            ['3,1', { type: 'richText', richText: [{ text: '丙' }, { text: '路' }] }],
            ['3,2', { type: 'error', value: '#DIV/0!' }],
          ]),
        },
        { name: '字典', hidden: true, rows: [['新建']] },
      ],
    });
    grids = await readWorkbook(bytes);
  });

  test('formulas count by what they came to, and one without a result is told beside its cell', () =>
    expect(understood(grids.slice(0, 1))).toEqual({
      projects: ['2 甲路 500 2024- D=x', '3 乙路 2024- D=x', '4 丙路', '5 丁路 700 2024-'],
      told: [
        'C3 formula-unsaved',
        'C4 broken-cell',
        'E2 months-left-out',
        'E5 year-from-serial',
        'hidden-columns',
        'hidden-rows',
      ],
      ignored: [],
    }));

  test('what is hidden is read, and named', () => {
    const [shown, hidden] = grids.map((grid) => understandList(grid, { knownUnits }).findings);
    expect(shown).toContainEqual({ code: 'hidden-rows', cell: null, params: { count: 1, rows: '3' } });
    expect(shown).toContainEqual({ code: 'hidden-columns', cell: null, params: { count: 1, columns: 'D' } });
    expect(hidden).toContainEqual({ code: 'hidden-sheet', cell: null, params: { sheet: '字典' } });
  });
});
