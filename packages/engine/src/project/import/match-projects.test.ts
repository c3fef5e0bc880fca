import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ExistingProject } from './compare-project.ts';
import { matchProjects } from './match-projects.ts';
import { nameKey } from './text.ts';
import type { ProjectFields, UnderstoodProject } from './understood.ts';

const understood = (fields: ProjectFields, row = 2): UnderstoodProject => ({
  row,
  categoryPath: [],
  fields,
  unitIds: {},
  marks: [],
  extra: {},
  doubts: [],
});
const code = '2022-450300-48-01-123456';
const reservoir: ExistingProject = {
  id: 'reservoir',
  projectCode: code,
  name: '青石水库（一期）',
  owner: '水投公司',
  totalInvestment: 50_000_000,
  years: { from: 2023, to: 2025 },
  content: '新建水库',
};

test.each<[string, ProjectFields, object]>([
  [
    'the same in every spelling',
    { name: '★青石 水库(一期)', owner: '水投 公司', totalInvestment: 50_000_000 },
    { kind: 'same', id: 'reservoir' },
  ],
  [
    'the same years',
    { name: '青石水库（一期）', owner: '水投公司', years: { from: 2023, to: 2025 } },
    { kind: 'same' },
  ],
  ['an owner the list does not know', { name: '青石水库（一期）' }, { kind: 'same', id: 'reservoir' }],
  [
    'another amount',
    { name: '青石水库（一期）', owner: '水投公司', totalInvestment: 60_000_000 },
    { kind: 'changed', changes: [{ field: 'totalInvestment', from: 50_000_000, to: 60_000_000 }] },
  ],
  [
    'another name under the same code',
    { name: '青石水利枢纽', projectCode: code },
    { kind: 'changed', changes: [{ field: 'name', from: '青石水库（一期）', to: '青石水利枢纽' }] },
  ],
  [
    'brackets that matter in a text',
    { name: '青石水库（一期）', content: '新建水库（中型）' },
    { kind: 'changed' },
  ],
  [
    'another owner',
    { name: '青石水库（一期）', owner: '城投公司' },
    { kind: 'likely-duplicate', id: 'reservoir', why: 'same-name' },
  ],
  [
    'another code',
    { name: '青石水库（一期）', owner: '水投公司', projectCode: `${code.slice(0, -1)}9` },
    { kind: 'likely-duplicate', why: 'code-differs' },
  ],
  [
    'nearly the same name',
    { name: '青石水库一期建设工程', owner: '水投公司' },
    { kind: 'likely-duplicate', why: 'similar-name' },
  ],
  ['the second stage', { name: '青石水库（二期）', owner: '水投公司' }, { kind: 'new' }],
  ['something else', { name: '红岩公路', owner: '水投公司' }, { kind: 'new' }],
])('%s', (_, fields, expected) =>
  expect(matchProjects([understood(fields)], [reservoir])).toMatchObject([expected]),
);

test('what the registry does not keep is not a change', () =>
  expect(
    matchProjects([understood({ name: '红岩公路', place: '红岩镇' })], [{ id: 'road', name: '红岩公路' }]),
  ).toEqual([{ row: 2, kind: 'same', id: 'road' }]));

test('a unit known by its id is the same under an alias', () => {
  const row = {
    ...understood({ name: '红岩公路', responsibleUnit: '交运局' }),
    unitIds: { responsibleUnit: 'unit-roads' },
  };
  const road = {
    id: 'road',
    name: '红岩公路',
    responsibleUnit: '县交通运输局',
    unitIds: { responsibleUnit: 'unit-roads' },
  };
  expect(matchProjects([row], [road])).toMatchObject([{ kind: 'same' }]);
  expect(matchProjects([row], [{ ...road, unitIds: {} }])).toMatchObject([{ kind: 'changed' }]);
});

test('what the registry keeps empty is a change', () =>
  expect(
    matchProjects(
      [understood({ name: '红岩公路', place: '红岩镇' })],
      [{ id: 'road', name: '红岩公路', place: null }],
    ),
  ).toEqual([
    { row: 2, kind: 'changed', id: 'road', changes: [{ field: 'place', from: null, to: '红岩镇' }] },
  ]));

test('a project of the registry answers to one row only', () => {
  const row = { name: '青石水库（一期）', owner: '水投公司' };
  expect(matchProjects([understood(row, 2), understood(row, 3)], [reservoir])).toMatchObject([
    { row: 2, kind: 'same' },
    { row: 3, kind: 'likely-duplicate', why: 'named-twice' },
  ]);
});

test('of several that could be meant none is chosen', () =>
  expect(
    matchProjects(
      [understood({ name: '红岩公路' })],
      [
        { id: 'one', name: '红岩公路', owner: '甲公司' },
        { id: 'two', name: '红岩公路', owner: '乙公司' },
      ],
    ),
  ).toMatchObject([{ kind: 'likely-duplicate', why: 'several-alike' }]));

test('importing a list twice adds nothing and changes nothing', () => {
  const word = fc.constantFrom('青石', '红岩', '水库', '公路', '一期', '（二期）', '★', ' ', '改造');
  const fields = fc.record(
    {
      name: fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => `项${words.join('')}`),
      owner: fc.constantFrom('甲公司', '乙 公司', '（丙）公司'),
      totalInvestment: fc.nat(),
      years: fc.constant({ from: 2022, to: null }),
      content: fc.string(),
    },
    { requiredKeys: ['name', 'owner'] },
  );
  const lists = fc.uniqueArray(fields, {
    maxLength: 12,
    selector: ({ name, owner }) => `${nameKey(name)}|${nameKey(owner)}`,
  });
  fc.assert(
    fc.property(lists, (list) => {
      const stored = list.map((one, at) => ({ id: String(at), ...one }));
      const again = matchProjects(
        list.map((one, at) => understood(one, at + 2)),
        stored,
      );
      expect(again).toEqual(list.map((_, at) => ({ row: at + 2, kind: 'same', id: String(at) })));
    }),
  );
});
