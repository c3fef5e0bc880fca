import { describe, expect, test } from 'vitest';
import type { ScorePart } from '../mechanism/index.ts';
import { item, part, card, unit, starts, money, yardstick, type Facts, zone } from '../testing/scorecard.ts';
import { scoreOf } from './index.ts';

describe('gates', () => {
  const parts = [
    part('first', [starts], { pass: 25 }),
    part('second', [money], { pass: 25 }),
    part('third', [item('third', { when: { fact: 'won', is: true }, points: 50 }, { points: 50 })], {
      pass: 50,
    }),
  ];
  const failed = ['first', 'second', 'third'];
  const graded = card(parts, {
    gates: [
      {
        clause: '六',
        says: 'one failed',
        when: { failed, atLeast: 1, atMost: 1 },
        brings: { gradesLower: 1 },
      },
      { clause: '六', says: 'two failed', when: { failed, atLeast: 2 }, brings: { award: 'none' } },
    ],
    grades: [
      { id: 'first', name: '一等', atLeast: 95 },
      { id: 'second', name: '二等', atLeast: 80 },
      { id: 'third', name: '三等', atLeast: 60 },
    ],
  });

  test.each<[string, Facts, object, (boolean | null)[]]>([
    [
      'all passed',
      { ...zone(10, 50), won: true },
      { before: 'first', grade: 'first', award: true },
      [false, false],
    ],
    [
      'one failed: one lower',
      { ...zone(9, 50), won: true },
      { before: 'first', grade: 'second', lowered: 1 },
      [true, false],
    ],
    [
      'two failed: none',
      { ...zone(9, 49), won: true },
      { before: 'first', grade: null, award: false },
      [false, true],
    ],
    // 24.9 + 24.9 + 0 is below every grade.
    [
      'three failed',
      { ...zone(9, 49), won: false },
      { before: null, grade: null, award: false },
      [false, true],
    ],
    [
      'one failed, one not known',
      { ...zone(9, 50) },
      { before: null, grade: null, award: null },
      [null, null],
    ],
    ['two failed, one not known', { ...zone(9, 49) }, { grade: null, award: false }, [false, true]],
  ])('%s', (_, facts, grade, hits) => {
    const score = scoreOf(yardstick, graded, unit(facts));
    expect(score.grade).toMatchObject(grade);
    expect(score.gates.map(({ hit }) => hit)).toEqual(hits);
  });

  test('a part whose pass mark the document does not state may have failed', () => {
    const [first, second, third] = parts as [ScorePart, ScorePart, ScorePart];
    const open = { ...graded, parts: [first, second, { ...third, pass: 'not-stated' as const }] };
    const of = (count: number, sum: number) =>
      scoreOf(yardstick, open, unit({ ...zone(count, sum), won: true })).gates.map(({ hit }) => hit);
    expect([of(10, 50), of(9, 50), of(9, 49)]).toEqual([
      [null, false],
      [null, null],
      [false, true],
    ]);
  });

  test('a card without grades still says whether there is an award', () => {
    const score = scoreOf(yardstick, { ...graded, grades: [] }, unit({ ...zone(9, 49), won: true }));
    expect(score.grade).toEqual({ before: null, grade: null, lowered: 0, award: false });
  });

  test('lowered past the last grade nothing is left, unless everybody has that one', () => {
    const facts = { ...zone(9, 50), won: true };
    const third = { id: 'third', name: '三等', atLeast: 60 };
    expect(scoreOf(yardstick, { ...graded, grades: [third] }, unit(facts)).grade?.grade).toBeNull();
    const last = { id: 'last', name: '其他' };
    expect(scoreOf(yardstick, { ...graded, grades: [last] }, unit(facts)).grade?.grade).toBe('last');
  });

  test.each<[boolean | null, number | null, number]>([
    [true, 59, 59],
    [false, 100, 100],
    [null, null, 100],
  ])('a gate that cuts the points, run into: %s', (accident, points, soFar) => {
    const cutting = card(parts, {
      gates: [
        { clause: '七', says: 'an accident', when: { fact: 'accident', is: true }, brings: { atMost: 59 } },
      ],
    });
    const score = scoreOf(yardstick, cutting, unit({ ...zone(10, 50), won: true, accident }));
    expect([score.points, score.soFar]).toEqual([points, soFar]);
    expect(score.cuts).toEqual(accident === true ? [{ by: 'gate', to: 59 }] : []);
  });
});
