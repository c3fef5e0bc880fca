import { describe, expect, test } from 'vitest';
import type { ImportField } from './field.ts';
import { gridOf } from './grid-of.ts';
import { understandList } from './understand-list.ts';
import type { UnderstoodList } from './understood.ts';

type Row = ReadonlyArray<string | number | null>;
const understand = (rows: readonly Row[], merges?: readonly string[]): UnderstoodList =>
  understandList(gridOf(rows, merges), { knownUnits: [] });
const fieldsOf = (list: UnderstoodList): Array<ImportField | null> => list.columns.map(({ field }) => field);
const codesOf = (list: UnderstoodList): string[] => list.findings.map(({ code }) => code);

describe('where the headings stand', () => {
  test('below attachment, title and unit, with breaks inside the words', () => {
    const list = understand(
      [
        ['附件1'],
        ['某县2022年重点项目投资计划'],
        ['编制单位：某县重点办', null, null, '单位：万元'],
        ['序 号', '项目\n名称', '总投资', '责任\n单位'],
        [1, '青石水库', 5000, '水务局'],
      ],
      ['A2:D2', 'A3:B3'],
    );
    expect(list).toMatchObject({
      headingRows: [4],
      title: '某县2022年重点项目投资计划',
      year: 2022,
      unit: { cell: 'D3', source: 'line' },
    });
    expect(fieldsOf(list)).toEqual(['number', 'name', 'totalInvestment', 'responsibleUnit']);
    expect(list.ignored.map(({ reason }) => reason)).toEqual(['attachment', 'title', 'unit-line']);
  });

  test('on two rows, below a merged parent', () => {
    const list = understand(
      [
        ['某县2021年重点项目计划表'],
        ['序号', '项目名称', '总投资', '2021年投资计划', null, null, '责任单位'],
        [null, null, null, '小计', '主要建设内容', '新增生产能力', null],
        [1, '青石水库', 5000, 1200, '大坝封顶', '无', '水务局'],
      ],
      ['A1:G1', 'A2:A3', 'B2:B3', 'C2:C3', 'D2:F2', 'G2:G3'],
    );
    expect(list.headingRows).toEqual([2, 3]);
    expect(fieldsOf(list)).toEqual([
      'number',
      'name',
      'totalInvestment',
      'annualPlan',
      'annualGoal',
      null,
      'responsibleUnit',
    ]);
    expect(list.projects[0]?.fields).toMatchObject({ annualPlan: 12_000_000, annualGoal: '大坝封顶' });
    expect(list.projects[0]?.extra).toEqual({ F: '无' });
  });

  test('on two rows, the parent centred over blank cells instead of merged', () => {
    const list = understand([
      ['序号', '项目名称', '项目资金来源', null, null, '责任单位'],
      [null, null, '计划总投资', '省级以上补助', '市财政', null],
      [1, '青石水库', 5000, 3000, 2000, '水务局'],
    ]);
    expect(list.headingRows).toEqual([1, 2]);
    expect(fieldsOf(list)).toEqual([
      'number',
      'name',
      'totalInvestment',
      'sources',
      'sources',
      'responsibleUnit',
    ]);
    expect(list.projects[0]?.fields.sources).toEqual([
      { source: 'province', amount: 30_000_000 },
      { source: 'city', amount: 20_000_000 },
    ]);
  });

  test('with one word split over two rows', () => {
    const list = understand([
      ['序号', '项目名称', '建设起', '总投资'],
      [null, null, '止年限', null],
      [1, '青石水库', '2023-2025', 5000],
    ]);
    expect(list.headingRows).toEqual([1, 2]);
    expect(list.projects[0]?.fields.years).toEqual({ from: 2023, to: 2025 });
  });

  test('a plain section right below the headings is not a second row of them', () => {
    const list = understand([
      ['序号', '项目名称', '总投资', '责任单位'],
      [null, '续建', null, null],
      [1, '青石水库', 5000, '水务局'],
    ]);
    expect(list.headingRows).toEqual([1]);
    expect(list.sections).toHaveLength(1);
  });

  test('nowhere: every row is kept aside and the list says so', () => {
    const list = understand([['某县通讯录'], ['张三', '电话']]);
    expect(codesOf(list)).toEqual(['no-heading']);
    expect(list.ignored.map(({ reason }) => reason)).toEqual(['no-heading', 'no-heading']);
  });
});

test('another table below has its own order of columns and unit, and the section above it stays a section', () => {
  const list = understand([
    ['序号', '项目名称', '总投资（万元）', '责任单位'],
    [1, '青石水库', 100, '水务局'],
    ['二', '前期项目（1项）'],
    ['序号', '项目名称', '责任单位', '总投资（亿元）'],
    [1, '红岩公路', '交运局', 3],
  ]);
  expect(
    list.projects.map(({ fields, categoryPath }) => [
      fields.totalInvestment,
      fields.responsibleUnit,
      ...categoryPath,
    ]),
  ).toEqual([
    [1_000_000, '水务局'],
    [300_000_000, '交运局', '前期项目'],
  ]);
  expect(codesOf(list)).toContain('headings-change');
});

describe('which column is which', () => {
  test('a name spread over number and name is the column with the words', () => {
    const list = understand(
      [
        ['项目名称', null, '总投资', '责任单位'],
        [1, '青石水库', 5000, '水务局'],
        [2, '红岩公路', 8000, '交运局'],
      ],
      ['A1:B1'],
    );
    expect(fieldsOf(list)).toEqual(['number', 'name', 'totalInvestment', 'responsibleUnit']);
    expect(list.projects).toHaveLength(2);
  });

  test('a name spread over spare columns is the first', () => {
    const list = understand(
      [
        ['项目名称', null, '总投资', '责任单位'],
        ['青石水库', null, 5000, '水务局'],
        ['红岩公路', null, 8000, '交运局'],
      ],
      ['A1:B1'],
    );
    expect(fieldsOf(list)).toEqual(['name', null, 'totalInvestment', 'responsibleUnit']);
  });

  test('another year’s plan is not this year’s', () => {
    const list = understand([
      ['某市2020年重点项目表'],
      ['项目名称', '总投资', '2019年计划投资', '2020年计划投资'],
      ['青石水库', 5000, 1000, 2000],
    ]);
    expect(list.projects[0]?.fields.annualPlan).toBe(20_000_000);
    expect(list.projects[0]?.fields.otherPlans).toEqual([
      { year: 2019, plannedInvestment: 10_000_000, goal: null },
    ]);
    expect(codesOf(list)).toContain('other-year-column');
  });

  test('without a year in the title the latest plan counts, and this is said', () => {
    const list = understand([
      ['项目名称', '总投资', '2020年计划投资', '2019年计划投资'],
      ['青石水库', 5000, 2000, 1000],
    ]);
    expect(list.projects[0]?.fields.annualPlan).toBe(20_000_000);
    expect(codesOf(list)).toContain('year-assumed');
  });

  test('of two headings for one field the surer wins', () => {
    const list = understand([
      ['项目名称', '牵头单位', '责任单位', '总投资'],
      ['青石水库', '发改局', '水务局', 5000],
    ]);
    expect(list.projects[0]?.fields.responsibleUnit).toBe('水务局');
    expect(list.findings).toContainEqual({
      code: 'two-columns-one-field',
      cell: 'B',
      params: { heading: '牵头单位', kept: '责任单位' },
    });
  });

  test('where no owner is named the builder is the owner', () => {
    const list = understand([
      ['项目名称', '项目法人', '总投资'],
      ['青石水库', '水投公司', 5000],
    ]);
    expect(list.projects[0]?.fields.owner).toBe('水投公司');
  });

  test('unnamed helper columns are kept aside, one that tells the stage is guessed', () => {
    const rows = ['甲', '乙', '丙'].map((name, at) => [at + 1, name, '新建', '前期', '铁路']);
    const list = understand([['序号', '项目名称', '建设内容', null, null], ...rows]);
    expect(fieldsOf(list)).toEqual(['number', 'name', 'content', 'nature', null]);
    expect(list.columns[3]?.match).toBe('guessed');
    expect(list.projects[0]?.extra).toEqual({ E: '铁路' });
    expect(list.findings.filter(({ code }) => code === 'unnamed-column').map(({ cell }) => cell)).toEqual([
      'D',
      'E',
    ]);
  });

  test('a person’s own choice overrules the headings', () => {
    const list = understandList(
      gridOf([
        ['项目名称', '牵头单位', '某栏'],
        ['青石水库', '水务局', 5000],
      ]),
      { knownUnits: [], mapping: { columns: { B: null, C: 'totalInvestment' } } },
    );
    expect(list.columns.map(({ field, match }) => [field, match])).toEqual([
      ['name', 'exact'],
      [null, 'chosen'],
      ['totalInvestment', 'chosen'],
    ]);
  });
});

test.each([
  ['某市重大项目退出项目清单', 'exit-list'],
  ['某市2023年重点项目计划（调整后）', 'revised-list'],
])('a title tells the kind of list: %s', (title, code) =>
  expect(codesOf(understand([[title], ['项目名称', '总投资'], ['青石水库', 5000]]))).toContain(code),
);
