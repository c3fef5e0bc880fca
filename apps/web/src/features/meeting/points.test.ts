import { describe, expect, test } from 'vitest';
import type { Decision, Item } from './meeting-queries.ts';
import { pointAfter, pointKey, pointsOf, stateOf } from './points.ts';

const item = (id: string, position: number) => ({ id, position }) as Item;
const beside = (position: number) => ({ docketItemId: null, position }) as Decision;
const docket = { state: 'frozen' as const, items: [item('a', 1), item('b', 2)] };

describe('the agenda', () => {
  test('begins with the last decisions and ends with what stands beside the docket', () => {
    const points = pointsOf({ docket, decisions: [beside(1), beside(3)] });
    expect(points.map(pointKey)).toEqual(['outcomes', 'a', 'b', 'beside/1', 'beside/2', 'beside/3']);
    expect(points.at(-1)).toMatchObject({ number: 5 });
  });

  test('has a matter that was opened and not saved yet', () => {
    expect(pointsOf({ docket: null, decisions: [] }, 1).map(pointKey)).toEqual(['outcomes', 'beside/1']);
  });

  test.each([
    ['outcomes', 1, 'a'],
    ['outcomes', -1, 'outcomes'],
    ['a', 1, 'b'],
    ['b', 1, 'b'],
    ['gone', 1, 'outcomes'],
  ])('from %s, %d on: %s', (from, steps, to) => {
    expect(pointAfter(pointsOf({ docket, decisions: [] }), from, steps)).toBe(to);
  });
});

test.each([
  [[], 'open'],
  [[{ outcome: 'decided', missing: [] }], 'decided'],
  [[{ outcome: 'deferred', missing: [] }], 'deferred'],
  [
    [
      { outcome: 'deferred', missing: [] },
      { outcome: 'decided', missing: [] },
    ],
    'decided',
  ],
  [
    [
      { outcome: 'decided', missing: [] },
      { outcome: 'decided', missing: ['limit'] },
    ],
    'incomplete',
  ],
] as const)('%j is %s', (decisions, state) => {
  expect(stateOf(decisions as unknown as Decision[])).toBe(state);
});
