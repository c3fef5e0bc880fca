import type { Obligation } from '@guatu/engine';
import { expect, test } from 'vitest';
import { groupObligations } from './obligation-groups.ts';

const owed = (rule: string, slot: string, id: string, kind: 'post' | 'unit' = 'post'): Obligation => ({
  rule,
  slot,
  bearer: { kind, id },
  action: 'report-weekly',
  clause: '一',
  due: null,
  fulfilled: null,
});

test('what one rule asks stands together, the most first, and in it whoever bears most', () => {
  const groups = groupObligations(
    [owed('a', '1', 'x'), owed('b', '1', 'x'), owed('b', '1', 'y'), owed('b', '2', 'y')],
    (one) => one,
  );
  expect(
    groups.map(({ rule, count, bearers }) => [
      rule,
      count,
      bearers.map(({ bearer, items }) => [bearer.id, items.map(({ slot }) => slot)]),
    ]),
  ).toEqual([
    [
      'b',
      3,
      [
        ['y', ['1', '2']],
        ['x', ['1']],
      ],
    ],
    ['a', 1, [['x', ['1']]]],
  ]);
});

test('a post and a unit of one id are two bearers', () => {
  const groups = groupObligations([owed('a', '1', 'x'), owed('a', '1', 'x', 'unit')], (one) => one);
  expect(groups[0]?.bearers).toHaveLength(2);
});

test('nothing makes no group', () => {
  expect(groupObligations<Obligation>([], (one) => one)).toEqual([]);
});
