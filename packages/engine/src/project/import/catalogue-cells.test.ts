import { describe, expect, test } from 'vitest';
import type { ImportField } from './field.ts';
import { gridOf } from './grid-of.ts';
import { understandList } from './understand-list.ts';
import type { DoubtCode, ProjectFields, UnderstoodList } from './understood.ts';

type Row = ReadonlyArray<string | number | null>;
const knownUnits = [{ id: 'unit-water', name: '县水务局', aliases: ['水务局'] }];
const understand = (rows: readonly Row[], merges?: readonly string[]): UnderstoodList =>
  understandList(gridOf(rows, merges), { knownUnits });
const head: Row = ['序号', '项目名称', '项目业主', '总投资（万元）', '建设年限', '责任单位'];
const sample: Row = [1, '青石水库', '水投公司', 5000, '2023-2025', '水务局'];

/** One project with one of its cells replaced. */
const withCell = (column: number, value: string | number | null) =>
  understand([head, sample.map((cell, at) => (at === column ? value : cell))]).projects[0];

describe('a doubtful cell is understood, and said so beside it', () => {
  test.each<[string, number, string | number, keyof ProjectFields, unknown, DoubtCode | null]>([
    ['a dash for nothing', 2, '——', 'owner', undefined, 'placeholder'],
    ['an owner to be settled', 2, '待定', 'owner', undefined, 'placeholder'],
    ['a stroke for no amount', 3, '/', 'totalInvestment', undefined, 'placeholder'],
    ['a broken reference', 3, '#REF!', 'totalInvestment', undefined, 'broken-cell'],
    ['several owners', 2, '水投公司、城投公司', 'owner', '水投公司、城投公司', 'several-owners'],
    ['owners on a line each', 2, '水投公司\n城投公司', 'owner', '水投公司、城投公司', 'several-owners'],
    ['an owner broken over two lines', 2, '县水利投资\n有限公司', 'owner', '县水利投资有限公司', null],
    ['a list within brackets', 2, '水投公司（甲、乙联合体）', 'owner', '水投公司（甲、乙联合体）', null],
    ['thousands with a comma', 3, '120,000', 'totalInvestment', 1_200_000_000, null],
    ['thousands with a full-width comma', 3, '120，000', 'totalInvestment', 1_200_000_000, null],
    ['a unit of its own', 3, '120.5亿元', 'totalInvestment', 12_050_000_000, 'money-unit-in-cell'],
    ['the unit of the heading again', 3, '120000万元', 'totalInvestment', 1_200_000_000, null],
    ['words before the amount', 3, '总投资:250000万元', 'totalInvestment', 2_500_000_000, null],
    ['a quantity that is not money', 3, '2000万件', 'totalInvestment', undefined, 'money-unreadable'],
    ['an amount that must be in another unit', 3, 0.69, 'totalInvestment', 6_900, 'money-implausible'],
    ['years by words', 4, '2023年至2025年', 'years', { from: 2023, to: 2025 }, null],
    ['a month', 4, '2024年10月', 'years', { from: 2024, to: 2024 }, null],
    ['a date', 4, '2024-10-01', 'years', { from: 2024, to: 2024 }, null],
    ['the serial number of a date', 4, 45597, 'years', { from: 2024, to: 2024 }, 'year-from-serial'],
    ['years the wrong way round', 4, '2025-2023', 'years', { from: 2025, to: 2023 }, 'years-reversed'],
    ['a duration', 4, '36个月', 'years', undefined, 'year-unreadable'],
    ['a unit nobody knows', 5, '林草局', 'responsibleUnit', '林草局', 'unknown-unit'],
    ['marks beside a name', 1, '★▲青石水库', 'name', '青石水库', null],
    ['a name with spaces and a break', 1, '青 石\n水 库', 'name', '青石水库', null],
    ['a working name', 1, '青石水库（暂定名）', 'name', '青石水库（暂定名）', 'provisional-name'],
    ['a package', 1, '城区排水打捆项目', 'name', '城区排水打捆项目', 'packaged-project'],
    ['a bracket of both widths', 1, '宁甘公路（宁甘界)', 'name', '宁甘公路（宁甘界)', null],
    ['a bracket left open', 1, '宁甘公路（宁甘界', 'name', '宁甘公路（宁甘界', 'unclosed-bracket'],
    [
      'a text that breaks off',
      1,
      '青石镇至红岩镇三级公路改建及沿线桥涵、',
      'name',
      '青石镇至红岩镇三级公路改建及沿线桥涵、',
      'cut-off',
    ],
    ['a number of a part', 0, '1.2', 'number', '1.2', 'sub-project'],
  ])('%s', (_, column, value, field, expected, code) => {
    const project = withCell(column, value);
    expect(project?.fields[field]).toEqual(expected);
    expect(project?.doubts.map(({ code, cell }) => [code, cell])).toEqual(
      code === null ? [] : [[code, `${'ABCDEF'[column]}2`]],
    );
  });

  test('a clean row raises no doubt, and its units are known by an alias', () =>
    expect(withCell(0, 1)).toMatchObject({ doubts: [], unitIds: { responsibleUnit: 'unit-water' } }));

  test('the doubt shows what stood there and what was made of it', () =>
    expect(withCell(3, '120.5亿元')?.doubts).toEqual([
      {
        cell: 'D2',
        field: 'totalInvestment',
        code: 'money-unit-in-cell',
        params: { yuan: 12_050_000_000, tenThousandYuan: 1_205_000 },
        raw: '120.5亿元',
        understoodAs: '12050000000',
      },
    ]));

  test('marks are kept apart from the name', () => expect(withCell(1, '★青石水库')?.marks).toEqual(['★']));
});

test('a list whose texts were cut at one length is found out by the pile', () => {
  const cut = '新建一座中型水库及其输水管线与配套的净水厂'.slice(0, 20);
  const list = understand([head, ...[1, 2, 3].map((n) => [n, cut, '水投公司', 5000, '2023', '水务局'])]);
  expect(list.findings).toContainEqual({ code: 'texts-cut-off', cell: null, params: { length: 20 } });
  expect(list.projects[2]?.doubts.map(({ code }) => code)).toEqual(['cut-off', 'duplicate-in-list']);
});

describe('the unit of money', () => {
  test.each<[string, readonly Row[], number, string[]]>([
    ['a line above', [['单位：万元'], ['项目名称', '总投资', '责任单位']], 6_900, []],
    ['the heading', [['项目名称', '总投资额（亿元）', '责任单位']], 69_000_000, []],
    [
      'the heading against the line',
      [['单位：万元'], ['项目名称', '总投资（亿元）', '责任单位']],
      69_000_000,
      ['units-contradict'],
    ],
    ['nowhere', [['项目名称', '总投资', '责任单位']], 6_900, ['unit-assumed']],
  ])('%s', (_, above, yuan, codes) => {
    const list = understand([...above, ['青石水库', 0.69, '水务局']]);
    expect(list.projects[0]?.fields.totalInvestment).toBe(yuan);
    expect(list.findings.map(({ code }) => code)).toEqual(codes);
  });
});

describe('merged cells', () => {
  const rows: Row[] = [head, sample, [2, '红岩水库', null, null, '2024', null]];
  test('a unit merged down two projects is both projects’ unit', () =>
    expect(understand(rows, ['C2:C3', 'F2:F3']).projects[1]?.fields).toMatchObject({
      owner: '水投公司',
      responsibleUnit: '水务局',
    }));

  test('an amount merged down two projects is not counted twice', () => {
    const [, second] = understand(rows, ['D2:D3']).projects;
    expect(second?.fields.totalInvestment).toBeUndefined();
    expect(second?.doubts.map(({ code }) => code)).toEqual(['money-merged']);
  });
});

test('two columns that name units are both kept, and a difference is pointed out', () => {
  const fields: ImportField[] = ['owner', 'constructionUnit'];
  const list = understand([
    ['项目名称', '项目业主', '建设单位', '责任单位'],
    ['青石水库', '水投公司', '县水利建设公司', '水务局'],
  ]);
  expect(fields.map((field) => list.projects[0]?.fields[field as 'owner'])).toEqual([
    '水投公司',
    '县水利建设公司',
  ]);
  expect(list.projects[0]?.doubts.map(({ code, cell }) => [code, cell])).toEqual([['units-differ', 'C2']]);
});
