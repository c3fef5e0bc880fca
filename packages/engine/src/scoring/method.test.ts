import { describe, expect, test } from 'vitest';
import type { Subject } from '../judgement/index.ts';
import type { Scorecard, ScoreItem, ScoreMethod } from '../mechanism/index.ts';
import { unit, item, part, card, gave, alone, yardstick, type Facts } from '../testing/scorecard.ts';
import { type GivenPoints, scoreOf } from './index.ts';

describe('one item', () => {
  const quarterly = (times: number): ScoreMethod => ({
    each: { of: { fact: 'held' }, points: 3, most: { times, in: 'quarter' } },
  });
  const bands: ScoreMethod = {
    by: { fact: 'n' },
    bands: [
      { points: 5, atLeast: 90 },
      { points: 3, below: 80 },
    ],
  };
  const judged = (from: number, to: number): ScoreMethod => ({ judged: { from, to, by: 'not-stated' } });
  const rate: ScoreMethod = { proportional: { to: { fact: 'n' }, at: 100 } };

  test.each<[string, ScoreItem, Facts, GivenPoints[], number | null, object]>([
    [
      'in proportion',
      item('i', rate, { points: 20 }),
      { n: 50 },
      [],
      10,
      { how: 'proportional', value: 50, at: 100 },
    ],
    [
      'in proportion, no more than full marks',
      item('i', rate, { points: 20 }),
      { n: 130 },
      [],
      20,
      { value: 130 },
    ],
    [
      'in proportion, above them where it says so',
      item('i', rate, { points: 20, atMost: 24 }),
      { n: 110 },
      [],
      22,
      {},
    ],
    ['and no further', item('i', rate, { points: 20, atMost: 24 }), { n: 150 }, [], 24, {}],
    ['in proportion, never below nothing', item('i', rate, { points: 20 }), { n: -10 }, [], 0, {}],
    ['out of how many, nobody says', item('i', rate), { n: 50 }, [], null, { how: 'points-not-stated' }],
    [
      'the document does not say how',
      item('i', 'not-stated', { points: 20 }),
      {},
      [],
      null,
      { how: 'not-stated' },
    ],
    ['a band', item('i', bands), { n: 90 }, [], 5, { how: 'band', value: 90, band: 0 }],
    ['between the bands', item('i', bands), { n: 85 }, [], null, { how: 'no-band', value: 85 }],
    ['a fact is missing', item('i', bands), {}, [], null, { how: 'unknown', missing: ['n'] }],
    [
      'a choice there is not',
      item('i', { by: { fact: 'n' }, choices: [{ is: 'x', points: 1 }] }),
      { n: 'y' },
      [],
      null,
      { how: 'no-choice', answer: 'y' },
    ],
    ['so many times', item('i', quarterly(2)), { held: 3 }, [], 6, { how: 'each', value: 3, counted: 2 }],
    [
      'a deduction written without a minus',
      item('i', { each: { of: { fact: 'n' }, points: 2 } }, { kind: 'deduction' }),
      { n: 3 },
      [],
      -6,
      {},
    ],
    [
      'a deduction with an end',
      item('i', { each: { of: { fact: 'n' }, points: -2 } }, { kind: 'deduction', atLeast: -5 }),
      { n: 3 },
      [],
      -5,
      {},
    ],
    ['judged', item('i', judged(0, 10)), {}, [gave('i', 7.5)], 7.5, { how: 'judged' }],
    ['not judged yet', item('i', judged(0, 10)), {}, [], null, { how: 'not-judged' }],
    [
      'judged beyond the range',
      item('i', judged(0, 10)),
      {},
      [gave('i', 11)],
      null,
      { how: 'out-of-range', from: 0, to: 10 },
    ],
    ['no bonus given', item('i', judged(0, 10), { kind: 'bonus' }), {}, [], 0, { how: 'judged', given: [] }],
  ])('%s', (_, only, facts, given, points, why) => {
    expect(alone(only, facts, given)).toMatchObject({ points, why });
  });

  test('for each project by judgement', () => {
    const each = item('i', { eachProject: { method: { judged: { from: 0, to: 5, by: 'not-stated' } } } });
    const projects = ['a', 'b'].map((id): Subject => ({ ...unit({}), id }));
    expect(alone(each, {}, [gave('i', 3, 'a'), gave('i', 4, 'b')], { projects })?.points).toBe(7);
  });

  test.each<[string, Scorecard['period'], number[], number]>([
    ['a month in which the quarter had its one already', 'month', [1, 1], 0],
    ['a month that brings the quarter its one', 'month', [0, 2], 3],
    ['a quarter', 'quarter', [0, 0, 0, 1, 1], 3],
    ['a year, quarter by quarter', 'year', [1, 1, 0, 1, 1], 6],
  ])('at most once a quarter: %s', (_, period, counts, points) => {
    const observations = counts.map((held, index) => ({
      period: `2025-0${index + 1}`,
      asOf: `2025-0${index + 1}-28`,
      facts: { held },
    }));
    const once = card([part('part', [item('i', quarterly(1))])], { period });
    expect(scoreOf(yardstick, once, { id: 'unit', observations }).points).toBe(points);
    const unreported = observations.with(0, {
      period: '2025-01',
      asOf: '2025-01-28',
      facts: {} as { held: number },
    });
    const matters = period === 'month' || period === 'year';
    expect(scoreOf(yardstick, once, { id: 'unit', observations: unreported }).points === null).toBe(matters);
  });
});
