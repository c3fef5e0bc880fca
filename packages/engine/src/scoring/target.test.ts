import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { item, part, card, unit, alone, yi, starts, money, zone, yardstick } from '../testing/scorecard.ts';
import { scoreOf } from './index.ts';

describe('a target with a slope of its own on either side', () => {
  const newStarts = part('new-starts', [starts, money], { pass: 50 });

  test.each<[string, number, number, [number, number, number, boolean]]>([
    ['on target', 10, 50, [25, 25, 50, true]],
    ['over: 2 projects, 3.5 hundred million', 12, 53.5, [25.2, 25.35, 50.55, true]],
    ['under: 2 projects, 10 percentage points', 8, 45, [24.8, 24, 48.8, false]],
    ['what is over makes up for what is under', 12, 49, [25.2, 24.8, 50, true]],
    ['a hair under', 12, 48.995, [25.2, 24.8, 50, true]],
    ['far over', 60, 150, [28, 28, 56, true]],
    ['far under', 10, 20, [25, 22, 47, false]],
  ])('%s', (_, count, sum, [one, other, points, passed]) => {
    const score = scoreOf(yardstick, card([newStarts]), unit(zone(count, sum)));
    expect(score.parts[0]).toMatchObject({ points, passed, items: [{ points: one }, { points: other }] });
  });

  test('says on which side it was, by how much, and that the cap cut it', () => {
    expect(alone(money, zone(10, 20))).toMatchObject({
      clause: 'clause-money',
      why: { how: 'target', actual: 20 * yi, target: 50 * yi, side: 'under', by: 60 },
      cuts: [{ by: 'slope-at-most', to: 3 }],
      facts: ['sum', 'sum-target'],
    });
  });
});

const figure = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);

test('more never brings less where only what is over counts', () => {
  const only = item(
    'i',
    {
      target: {
        actual: { fact: 'starts' },
        target: { fact: 'starts-target' },
        over: { points: 0.3, per: 7, of: { measure: 'starts-gap' }, atMost: 5 },
      },
    },
    { points: 25 },
  );
  const at = (starts: number) => alone(only, { starts, 'starts-target': 10 })?.points ?? -Infinity;
  fc.assert(fc.property(figure, figure, (some, more) => at(some) <= at(some + Math.abs(more))));
});
