import { expect, test } from 'vitest';
import type { DeskDuty } from './desk-query.ts';
import { groupsOf } from './groups-of.ts';

const duty = (id: string, group: DeskDuty['group']) => ({ id, group }) as DeskDuty;

test('duties stand by group, in the order in which they came', () => {
  const grouped = groupsOf([duty('a', 'overdue'), duty('b', 'overdue'), duty('c', 'later')]);
  expect(grouped.map(({ group, lines }) => [group, lines.map(({ id }) => id)])).toEqual([
    ['overdue', ['a', 'b']],
    ['later', ['c']],
  ]);
});

test('a group without duties is not there', () => expect(groupsOf([])).toEqual([]));
