import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ScoreItem } from '../mechanism/index.ts';
import { item, part, card, unit, yardstick } from '../testing/scorecard.ts';
import { scoreOf } from './index.ts';

describe('an item that does not apply', () => {
  const plain = (id: string, points: number, more: Partial<ScoreItem> = {}) =>
    item(id, { each: { of: { fact: id }, points: 1 } }, { points, ...more });
  const facts = { a: 8, b: 10, c: 7, away: true };
  type Then = NonNullable<ScoreItem['notApplicable']>['instead'];
  const away = (then: Then) => ({ notApplicable: { when: { fact: 'away', is: true }, instead: then } });
  const withThird = (then: Then) =>
    card([part('part', [plain('a', 10), plain('b', 20), plain('c', 30, away(then))])], { outOf: 60 });

  test.each<[Then, number, number, number[], number[]]>([
    ['full', 48, 60, [8, 10, 30], [10, 20, 30]],
    ['left-out', 18, 30, [8, 10, 0], [10, 20, 0]],
    // 60 over 30 full marks: everything counts twice.
    ['spread', 36, 60, [16, 20, 0], [20, 40, 0]],
    // 80 and 50 percent: 65 percent of 30.
    ['average', 37.5, 60, [8, 10, 19.5], [10, 20, 30]],
  ])('%s', (then, points, outOf, items, marks) => {
    const score = scoreOf(yardstick, withThird(then), unit(facts));
    expect(score).toMatchObject({ points, outOf });
    expect(score.parts[0]?.items.map((each) => each.points)).toEqual(items);
    expect(score.parts[0]?.items.map((each) => each.fullMarks)).toEqual(marks);
    expect(score.parts[0]?.items[2]?.why).toEqual({ how: 'not-applicable', becomes: then });
  });

  test('is scored where it does apply, and left open where nobody knows', () => {
    expect(scoreOf(yardstick, withThird('spread'), unit({ ...facts, away: false })).points).toBe(25);
    expect(scoreOf(yardstick, withThird('spread'), unit({ ...facts, away: null }))).toMatchObject({
      points: null,
      soFar: 18,
      unscored: ['c'],
    });
  });

  test('is left out where there is nothing to spread it over', () => {
    const only = card([part('part', [plain('a', 10)]), part('gone', [plain('c', 30, away('spread'))])], {
      outOf: 40,
    });
    expect(scoreOf(yardstick, only, unit(facts))).toMatchObject({ points: 8, outOf: 10 });
  });
});

test('spreading keeps what full marks come to', () => {
  const marks = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(fc.array(marks, { minLength: 1, maxLength: 5 }), marks, (kept, away) => {
      const items = kept.map((points, index) =>
        item(`i${index}`, { when: { fact: 'yes', is: true }, points }, { points }),
      );
      const gone = item('gone', 'not-stated', {
        points: away,
        notApplicable: { when: { fact: 'yes', is: true }, instead: 'spread' },
      });
      const total = kept.reduce((sum, points) => sum + points, away);
      return scoreOf(yardstick, card([part('part', [...items, gone])]), unit({ yes: true })).points === total;
    }),
  );
});
