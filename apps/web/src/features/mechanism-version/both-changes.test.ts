import { expect, test } from 'vitest';
import base from '../../../../../mechanisms/linxi-demonstration/mechanism.yaml?raw';
import { bothChanges } from './both-changes.ts';

const theirs = base
  .replace('{ part: mid, day: 13 }', '{ part: mid, day: 12 }')
  .replace('图册一月一期', '图册每月一期');
const mine = base
  .replace('{ part: mid, day: 13 }', '{ part: mid, day: 11 }')
  .replace('within: 5, days', 'within: 4, days');

test('what both changed comes first, then what one of them did', () => {
  const rules = bothChanges(base, theirs, mine)?.rules;
  expect(rules?.map((one) => [one.key, one.theirs?.kind ?? null, one.mine?.kind ?? null])).toEqual([
    ['slots/resolution-meeting', 'changed', 'changed'],
    ['slots/atlas-edition', 'changed', null],
    ['duties/special-report', null, 'changed'],
  ]);
});

test('a version that only holds from another day on has changed no rule', () => {
  expect(bothChanges(base, base, base)?.rules).toEqual([]);
});

test('nothing is compared while a text cannot be read', () => {
  expect(bothChanges(base, theirs, 'guatu: [')).toBeNull();
});
