import { describe, expect, test } from 'vitest';
import { gridOf } from './grid-of.ts';
import { understandList } from './understand-list.ts';
import type { UnderstoodList } from './understood.ts';

type Row = ReadonlyArray<string | number | null>;
const head: Row = ['序号', '项目名称', '建设内容', '总投资', '责任单位'];
const understand = (rows: readonly Row[], merges?: readonly string[]): UnderstoodList =>
  understandList(gridOf(rows, merges), { knownUnits: [] });
/** Lists as they are kept: the given rows between two that are surely projects. */
const among = (...rows: readonly Row[]): UnderstoodList =>
  understand([
    ['单位：万元'],
    head,
    [1, '青石水库', '新建水库', 5000, '水务局'],
    ...rows,
    [2, '红岩公路', '新建公路', 8000, '交运局'],
  ]);

describe('section rows between the projects', () => {
  test.each<[string, Row, string[], number | null]>([
    ['一、', [null, '一、基础设施', 64, 8393887.27], ['基础设施'], 64],
    ['（一）', [null, '（一）交通', 14, null], ['交通'], 14],
    ['——', [null, '——铁路', 2, 402600], ['铁路'], 2],
    ['Ⅰ、 with a count', [null, 'Ⅰ、机场（9项）', null, null], ['机场'], 9],
    ['① with a count', [null, '① 交通项目7个', null, null], ['交通项目'], 7],
    ['-1', [null, '-1 信息基础设施', null, null], ['信息基础设施'], null],
    ['【】', [null, '【预备】(1个)', null, null], ['预备'], 1],
    ['a stage with placeholders', [null, '续建项目110个', '——', '——'], ['续建项目'], 110],
    ['a plain stage', [null, '续建', null, null], ['续建'], null],
    ['a city', ['南 宁 市', null, null, null], ['南宁市'], null],
    ['a unit with count and amount', [null, '自治区教育厅', 12, 35000], ['自治区教育厅'], 12],
    ['a numbering in the number column', ['二', '能源', null, 35000], ['能源'], null],
    ['a range of numbers', ['428-442', '4.房地产开发', null, null], ['房地产开发'], null],
  ])('%s', (_, row, path, count) => {
    const list = among(row);
    expect(list.projects.map(({ fields }) => fields.name)).toEqual(['青石水库', '红岩公路']);
    expect(list.sections).toMatchObject([{ row: 4, path, declaredCount: count, foundCount: 1 }]);
    expect(list.projects.map(({ categoryPath }) => categoryPath)).toEqual([[], path]);
  });

  test('a section merged across the table is read from its first column', () => {
    const list = understand(
      [head, ['一、产业项目', null, null, null, null], [1, '纸厂', '扩建', 900, '工信局']],
      ['A2:E2'],
    );
    expect(list.projects[0]?.categoryPath).toEqual(['产业项目']);
  });

  test('numbering that restarts in each section loses nobody', () => {
    const list = understand([
      head,
      [null, '（一）交通'],
      [1, '甲路', '新建', 100, '交运局'],
      [2, '乙路', '新建', 100, '交运局'],
      [null, '（二）水利'],
      [1, '丙渠', '新建', 100, '水务局'],
    ]);
    expect(list.projects.map(({ fields, categoryPath }) => [fields.number, ...categoryPath])).toEqual([
      ['1', '交通'],
      ['2', '交通'],
      ['1', '水利'],
    ]);
  });

  test('a count that a section declares and the rows deny is a finding at the section', () => {
    const { findings } = among([null, '（一）交通（共3项）']);
    expect(findings).toContainEqual({
      code: 'section-count-differs',
      cell: 'B4',
      params: { title: '交通', declared: 3, found: 1 },
    });
  });

  test('a title known as a section only by what it lacks is pointed out', () =>
    expect(among([null, '文化旅游']).findings).toContainEqual({
      code: 'section-or-project',
      cell: 'B4',
      params: { title: '文化旅游' },
    }));
});

describe('rows that are projects though they look like groups', () => {
  test.each<[string, Row]>([
    ['a bonded zone with a number', [3, '汉中综合保税区', '新建', 9000, '商务局']],
    ['an estate with a number', [3, '君澜府小区', '新建', 9000, '住建局']],
    ['a name that ends like a unit', [3, '市民办事大厅餐厅', '改造', 90, '机关事务局']],
    ['a project whose number is missing', [null, '北站广场', '改造', 90, '住建局']],
    ['a name that starts with a numeral', [3, '110千伏变电站', '新建', 90, '发改局']],
    ['a part of a package', ['3-1', '航空物流园（一）', '新建', 90, '商务局']],
  ])('%s', (_, row) => expect(among(row).projects.map(({ row }) => row)).toEqual([3, 4, 5]));

  test('projects counted in the name, in a list without a number column', () => {
    const list = understand([
      ['项目名称', '总投资（万元）'],
      ['一、续建', null],
      ['1.甲路', 100],
      ['2.乙路', 200],
    ]);
    expect(list.projects.map(({ fields }) => fields.totalInvestment)).toEqual([1_000_000, 2_000_000]);
    expect(list.sections).toHaveLength(1);
  });
});

describe('rows that are neither', () => {
  test.each<[string, Row, string]>([
    ['a total', [null, '合计', 241, 32890747.21], 'total'],
    ['a total with spaces', ['总　计', null, null, 900], 'total'],
    ['a note', ['备注：投资为估算数'], 'note'],
    ['the legend of a mark', ['标"★"的为2025年重大项目'], 'note'],
    ['a sum in words', [null, '重大前期项目92个,总投资494亿元。其中交通12个'], 'summary'],
    ['counts in words', ['项目总数246个（新开工73个、续建73个、完工62个）'], 'summary'],
    ['column numbers', [1, 2, 3, 4, 5], 'column-numbers'],
    ['column widths', [5, 25, 20, 20, 50], 'helper-row'],
    ['the headings again', head, 'repeated-heading'],
    ['a second row of the project above', [null, null, null, 3000, null], 'continues-project'],
    ['a number without a name', [3, null, '新建', 3000, '住建局'], 'no-name'],
  ])('%s', (_, row, reason) => {
    const list = among(row);
    expect(list.ignored.filter(({ row }) => row === 4).map(({ reason }) => reason)).toEqual([reason]);
    expect(list.projects).toHaveLength(2);
    expect(list.sections).toEqual([]);
  });

  test('a project on two rows keeps its own amount and is told where it goes on', () => {
    const [first] = among([null, null, '省级补助', 3000, null]).projects;
    expect(first?.fields.totalInvestment).toBe(50_000_000);
    expect(first?.doubts).toContainEqual(
      expect.objectContaining({ code: 'continued-below', params: { rows: '4' } }),
    );
  });

  test('a name merged down two rows is one project', () => {
    const list = understand(
      [
        head,
        [1, '甲路', '新建', 100, '交运局'],
        [null, null, '续建', 200, '住建局'],
        [2, '乙路', '新建', 100, '交运局'],
      ],
      ['B2:B3'],
    );
    expect(list.projects.map(({ row }) => row)).toEqual([2, 4]);
  });

  test('a grand total is compared with what was found', () => {
    const rows: Row[] = [head, [null, '合计', 2, 150, null], [1, '甲路', '新建', 100, '交运局']];
    expect(understand(rows).findings).toContainEqual({
      code: 'total-count-differs',
      cell: null,
      params: { declared: 2, found: 1 },
    });
    const agreeing = understand([...rows, [2, '乙路', '新建', 900, '交运局']]);
    expect(agreeing.findings).toContainEqual({
      code: 'total-sum-differs',
      cell: null,
      params: { declared: 150, found: 1000 },
    });
  });
});

test('a hidden sheet with values for drop-down lists gives no project', () => {
  const grid = { ...gridOf([['新建'], ['续建'], ['竣工']]), hidden: true };
  const list = understandList(grid, { knownUnits: [] });
  expect(list.projects).toEqual([]);
  expect(list.findings.map(({ code }) => code)).toEqual(['hidden-sheet', 'no-heading']);
});
