import { readFile } from 'node:fs/promises';
import { matchProjects, understandList } from '@guatu/engine';
import { beforeAll, expect, test } from 'vitest';
import { readWorkbook } from './index.ts';
import type { UnderstoodList } from '@guatu/engine';

/** The first part of a city's published list of 2022, as it was printed: 75 rows, 52 of them projects. */
let list: UnderstoodList;
beforeAll(async () => {
  const file = await readFile(new URL('../../fixtures/guilin-2022-early-stage.xlsx', import.meta.url));
  const [grid] = await readWorkbook(file);
  if (grid) list = understandList(grid, { knownUnits: [] });
});

test('52 projects, 18 sections at three levels, and every other row accounted for', () => {
  expect(list).toMatchObject({
    title: '桂林市2022年重大（前期）项目投资计划',
    year: 2022,
    unit: { unit: 'tenThousandYuan', source: 'line', cell: 'F3' },
    headingRows: [4],
    declared: { count: 241, investment: 328_907_472_100 },
    found: { count: 52, investment: 69_797_321_000 },
  });
  expect(list.projects).toHaveLength(52);
  expect(list.sections).toHaveLength(18);
  expect(list.ignored.map(({ row, reason }) => [row, reason])).toEqual([
    [1, 'attachment'],
    [2, 'title'],
    [3, 'unit-line'],
    [5, 'total'],
  ]);
});

test('the columns, one of them guessed from words and one from what it holds', () =>
  expect(list.columns.map(({ column, field, match }) => [column, field, match])).toEqual([
    ['A', 'number', 'exact'],
    ['B', 'name', 'exact'],
    ['C', 'content', 'synonym'],
    ['D', 'totalInvestment', 'exact'],
    ['E', 'annualGoal', 'guessed'],
    ['F', 'owner', 'exact'],
    ['G', 'responsibleUnit', 'exact'],
    ['H', 'nature', 'guessed'],
    ['I', null, 'unmatched'],
    ['J', null, 'unmatched'],
  ]));

test('a project with its place in the three levels', () =>
  expect(list.projects.find(({ row }) => row === 48)).toMatchObject({
    categoryPath: ['基础设施', '水利', '其他水利'],
    fields: { number: '1', totalInvestment: 1_139_349_800, owner: '桂林市临桂区水利局', nature: '前期' },
  }));

test('the sections that were printed whole agree with their counts, the three that were cut do not', () =>
  expect(
    list.findings
      .filter(({ code }) => code === 'section-count-differs')
      .map(({ cell, params }) => [cell, params]),
  ).toEqual([
    ['B6', { title: '基础设施', declared: 64, found: 52 }],
    ['B51', { title: '城市基础设施', declared: 33, found: 21 }],
    ['B70', { title: '其他城基', declared: 17, found: 5 }],
  ]));

test('the doubts: owners to be settled, two owners in one cell, texts cut at twenty characters, a broken cell', () => {
  const doubts = list.projects.flatMap((project) => project.doubts);
  const cellsOf = (code: string) => doubts.filter((doubt) => doubt.code === code).map(({ cell }) => cell);
  expect(cellsOf('placeholder')).toEqual(['F12', 'F16']);
  expect(cellsOf('several-owners')).toEqual(['F14', 'F34']);
  expect(cellsOf('cut-off')).toEqual(expect.arrayContaining(['B48', 'B75', 'F34', 'C9', 'E69']));
  expect(cellsOf('unknown-unit')).toHaveLength(52);
  expect(list.findings).toContainEqual({ code: 'broken-cell', cell: 'J5', params: { raw: '#REF!' } });
  expect(list.findings).toContainEqual({ code: 'texts-cut-off', cell: null, params: { length: 20 } });
});

test('importing it twice adds nothing', () => {
  expect(matchProjects(list.projects, []).every(({ kind }) => kind === 'new')).toBe(true);
  const stored = list.projects.map(({ row, fields }) => ({ id: `project-${row}`, ...fields }));
  expect(matchProjects(list.projects, stored).every(({ kind }) => kind === 'same')).toBe(true);
});
