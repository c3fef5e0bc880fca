import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { mechanismText } from '../testing/mechanism-file.ts';
import { rewrite } from './index.ts';

const file = `# head
a: 1 # of a
list: [{ id: x, n: 1 }, { id: y }]
block: # of the block
  - { id: one, months: [1, 7] } # first
  - { id: two, months: [2] }
  # after the block

map:
  due:
    within: 3
    days: working # of days
  last: true
`;

test.each<[string, (string | number)[], unknown, string, string]>([
  ['a plain value', ['a'], 2, 'a: 1 #', 'a: 2 #'],
  ['a value in a flow', ['list', 0, 'n'], 12, 'n: 1 }', 'n: 12 }'],
  ['a new key in a flow', ['list', 1, 'n'], 'two words', '{ id: y }', '{ id: y, n: two words }'],
  ['what a flow has to quote', ['list', 1, 'n'], 'a, b', '{ id: y }', '{ id: y, n: "a, b" }'],
  ['a key out of a flow', ['list', 0, 'n'], undefined, '{ id: x, n: 1 }', '{ id: x }'],
  ['the first key out of a flow', ['list', 0, 'id'], undefined, '{ id: x, n: 1 }', '{ n: 1 }'],
  ['an item out of a flow', ['list', 0], undefined, '[{ id: x, n: 1 }, { id: y }]', '[{ id: y }]'],
  ['a new item in a flow', ['list', 2], { id: 'z' }, '{ id: y }]', '{ id: y }, { id: z }]'],
  [
    'a new item in a block',
    ['block', 2],
    { id: 'three' },
    'months: [2] }\n',
    'months: [2] }\n  - { id: three }\n',
  ],
  ['an item out of a block', ['block', 0], undefined, '  - { id: one, months: [1, 7] } # first\n', ''],
  ['a list', ['block', 0, 'months'], [1], 'months: [1, 7]', 'months: [1]'],
  ['a block by a flow', ['map', 'due'], { by: 'slot' }, 'within: 3\n    days: working #', '{ by: slot } #'],
  ['a new key in a block', ['map', 'due', 'at'], '18:00', '# of days\n', '# of days\n    at: 18:00\n'],
  ['a key out of a block', ['map', 'last'], undefined, '  last: true\n', ''],
  ['the first key out of a block', ['map', 'due', 'within'], undefined, 'within: 3\n    days', 'days'],
])('%s is written in its place', (_, path, value, piece, by) => {
  expect(file.split(piece)).toHaveLength(2);
  expect(rewrite(file, path, value)).toBe(file.replace(piece, by));
});

const paragraphs = `list:
  -   id: x
      says: |
        one
        two
  -   id: y
      says: >-
        three
        four
last: 1
`;

test.each<[string, (string | number)[], unknown, unknown]>([
  [
    'a new item',
    ['list', 2],
    { id: 'z' },
    [{ id: 'x', says: 'one\ntwo\n' }, { id: 'y', says: 'three four' }, { id: 'z' }],
  ],
  [
    'a new key',
    ['list', 1, 'n'],
    3,
    [
      { id: 'x', says: 'one\ntwo\n' },
      { id: 'y', says: 'three four', n: 3 },
    ],
  ],
  [
    'another text',
    ['list', 0, 'says'],
    'five',
    [
      { id: 'x', says: 'five' },
      { id: 'y', says: 'three four' },
    ],
  ],
  ['no text', ['list', 1, 'says'], undefined, [{ id: 'x', says: 'one\ntwo\n' }, { id: 'y' }]],
])('beside texts of several lines and wide dashes, nothing else is touched: %s', (_, path, value, list) => {
  expect(parse(rewrite(paragraphs, path, value) ?? '')).toEqual({ list, last: 1 });
});

test.each<[string, string, (string | number)[]]>([
  ['no YAML', 'a: [', ['a']],
  ['a path through a value', file, ['a', 'b', 'c']],
  ['an item far behind the last', file, ['list', 7]],
])('%s is left alone', (_, text, path) => {
  expect(rewrite(text, path, 1)).toBeNull();
});

test('what is not there need not be taken out', () => {
  expect(rewrite(file, ['map', 'nothing'], undefined)).toBe(file);
});

type Leaf = { path: (string | number)[]; value: unknown };

const leavesOf = (value: unknown, path: (string | number)[] = []): Leaf[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, item]) => leavesOf(item, [...path, key]));
};

const changed = (data: unknown, { path, value }: Leaf): unknown => {
  const copy: unknown = structuredClone(data);
  let at = copy as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) ?? ''] = value;
  return copy;
};

test.each(['shilin-2018', 'linxi-demonstration'])(
  'any value of %s can be rewritten, and nothing else changes',
  (folder) => {
    const text = mechanismText(folder);
    const data: unknown = parse(text);
    const values = fc.oneof(
      fc.integer(),
      fc.boolean(),
      fc.string(),
      fc.constantFrom('是', 'a, b', '# no', '- x'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...leavesOf(data)), values, ({ path }, value) => {
        const rewritten = rewrite(text, path, value) ?? '';
        expect(parse(rewritten)).toEqual(changed(data, { path, value }));
        const [before, after] = [text.split('\n'), rewritten.split('\n')];
        expect(after).toHaveLength(before.length);
        expect(after.filter((line, index) => line !== before[index]).length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  },
);

test.each([
  ['map', 'last'],
  ['list', 0, 'n'],
  ['list', 2],
  ['block', 0, 'id'],
])('text with line breaks stays in its line: %s %s %s', (...path) => {
  const place = path.filter((key) => key !== undefined);
  const rewritten = rewrite(file, place, '一\n二');
  expect(parse(rewritten ?? '')).toMatchObject({ a: 1 });
  expect(rewritten?.split('\n')).toHaveLength(file.split('\n').length);
});
