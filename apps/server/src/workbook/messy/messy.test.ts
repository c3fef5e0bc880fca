import { readFile } from 'node:fs/promises';
import { type Grid, understandList } from '@guatu/engine';
import ExcelJS from '@protobi/exceljs';
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
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('表');
    sheet.addRow(['序号', '项目名称', '总投资（万元）', '底稿', '开工时间']);
    sheet.addRow([1, '甲路', { formula: '400+100', result: 500 }, 'x', new Date('2024-03-01')]);
    sheet.addRow([2, '乙路', { formula: 'C2+1' }, 'x', '2024年3月']);
    sheet.addRow([
      3,
      { richText: [{ text: '丙' }, { text: '路' }] },
      { formula: 'A1/0', result: { error: '#DIV/0!' } },
    ]);
    sheet.addRow([4, { text: '丁路', hyperlink: 'https://example.org' }, 700, null, 45_352]);
    sheet.getRow(3).hidden = true;
    sheet.getColumn(4).hidden = true;
    workbook.addWorksheet('字典', { state: 'hidden' }).addRow(['新建']);
    grids = await readWorkbook(Buffer.from(await workbook.xlsx.writeBuffer()));
  });

  test('formulas count by what they came to, and one without a result is told beside its cell', () =>
    expect(understood(grids.slice(0, 1))).toEqual({
      projects: ['2 甲路 500 2024- D=x', '3 乙路 2024- D=x', '4 丙路', '5 丁路 700 2024-'],
      told: ['C3 formula-unsaved', 'C4 broken-cell', 'E5 year-from-serial', 'hidden-columns', 'hidden-rows'],
      ignored: [],
    }));

  test('what is hidden is read, and named', () => {
    const [shown, hidden] = grids.map((grid) => understandList(grid, { knownUnits }).findings);
    expect(shown).toContainEqual({ code: 'hidden-rows', cell: null, params: { count: 1, rows: '3' } });
    expect(shown).toContainEqual({ code: 'hidden-columns', cell: null, params: { count: 1, columns: 'D' } });
    expect(hidden).toContainEqual({ code: 'hidden-sheet', cell: null, params: { sheet: '字典' } });
  });
});
