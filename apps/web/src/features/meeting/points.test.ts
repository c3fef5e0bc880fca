import { describe, expect, test } from 'vitest';
import type { Decision, Item } from './meeting-queries.ts';
import { decisionsOn, lastBeside, pointAfter, pointKey, pointsOf, stateOf } from './points.ts';

const item = (id: string, position: number) => ({ id, position }) as Item;
const beside = (position: number) => ({ docketItemId: null, position }) as Decision;
const ruled = { kind: 'resolution-meeting' as const, agenda: [], cutoff: null };
const docket = { state: 'frozen' as const, items: [item('a', 1), item('b', 2)] };

describe('the agenda', () => {
  test('begins with the last decisions and ends with what stands beside the docket', () => {
    const points = pointsOf({ docket, decisions: [beside(1), beside(3)], ...ruled });
    expect(points.map(pointKey)).toEqual(['outcomes', 'a', 'b', 'beside/1', 'beside/2', 'beside/3']);
    expect(points.at(-1)).toMatchObject({ number: 5 });
  });

  test('has a matter that was opened and not saved yet', () => {
    expect(pointsOf({ docket: null, decisions: [], ...ruled }, 1).map(pointKey)).toEqual([
      'outcomes',
      'beside/1',
    ]);
  });

  test('is the rule’s own where the meeting has no docket', () => {
    const weekly = {
      kind: 'weekly-report' as const,
      docket: null,
      decisions: [beside(1)],
      agenda: ['各副县长汇报', '各副县长汇报'],
      cutoff: null,
    };
    const points = pointsOf(weekly);
    expect(points.map(pointKey)).toEqual(['outcomes', 'matter/各副县长汇报', 'beside/1']);
    const heard = { ...beside(1), heard: '各副县长汇报（工业）' };
    expect(points.slice(1).map((point) => decisionsOn(point, [heard]).length)).toEqual([1, 1]);
  });

  test('of a docket that is not compiled yet is not the rule’s', () => {
    const cutoff = { nominal: '2018-05-13', actual: '2018-05-11', because: '', clause: '' };
    expect(
      pointsOf({ ...ruled, docket: null, decisions: [], agenda: ['通报'], cutoff }).map(pointKey),
    ).toEqual(['outcomes']);
  });

  test('of a leader’s own meeting has no last decisions', () => {
    const own = { ...ruled, kind: 'special-topic-meeting' as const, docket: null, cutoff: null };
    expect(pointsOf({ ...own, decisions: [beside(1)] }).map(pointKey)).toEqual(['beside/1']);
  });

  test('counts matters beside the docket whether stored or typed', () => {
    expect(
      lastBeside([beside(2), { docketItemId: null, position: 4 }, { docketItemId: 'a', position: 9 }]),
    ).toBe(4);
  });

  test.each([
    ['outcomes', 1, 'a'],
    ['outcomes', -1, 'outcomes'],
    ['a', 1, 'b'],
    ['b', 1, 'b'],
    ['gone', 1, 'outcomes'],
  ])('from %s, %d on: %s', (from, steps, to) => {
    expect(pointAfter(pointsOf({ docket, decisions: [], ...ruled }), from, steps)).toBe(to);
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
