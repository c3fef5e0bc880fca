import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Subject } from '../judgement/index.ts';
import { item, part, card, unit, gave, yi, yardstick, type Facts } from '../testing/scorecard.ts';
import { type GivenPoints, scoreOf } from './index.ts';

describe('points that are only added up', () => {
  /** Yan'an 2017, for a management committee. */
  const yanAn = card(
    [
      part('count', [
        item('new', { each: { of: { measure: 'new-starts' }, points: 5 } }),
        item('continued', { each: { of: { measure: 'continued' }, points: 2 } }),
      ]),
      part('scale', [
        item('scale', {
          eachProject: {
            method: {
              by: { fact: 'annual-plan' },
              edges: { setting: 'edge' },
              bands: [
                { points: 20, from: 10 * yi },
                { points: 10, from: 5 * yi, to: 10 * yi },
                { points: 6, from: yi, to: 5 * yi },
                { points: 3, to: yi },
              ],
            },
          },
        }),
        item('class', {
          eachProject: {
            method: {
              by: { fact: 'kind' },
              choices: [
                { is: 'industry', points: 15 },
                { is: 'livelihood', points: 8 },
                { is: 'function', points: 6 },
              ],
            },
          },
        }),
      ]),
      part('progress', [
        item('progress', { proportional: { to: { measure: 'progress' }, at: 100 } }, { points: 60 }),
      ]),
      part('more', [
        item('listed', { each: { of: { measure: 'listed' }, points: 20 } }, { kind: 'bonus' }),
        item(
          'month',
          { when: { measure: 'done-this-month', above: 10 * yi }, points: 30 },
          { kind: 'bonus' },
        ),
        item('group-start', {
          each: { of: { fact: 'group-starts' }, points: 30, most: { times: 1, in: 'quarter' } },
        }),
        item('city', { judged: { from: -5, to: -20, by: 'not-stated' } }, { kind: 'deduction' }),
        item(
          'province',
          { judged: { from: -10, to: 'not-stated', by: 'not-stated' } },
          { kind: 'deduction' },
        ),
      ]),
    ],
    { outOf: 'open', period: 'ad-hoc' },
  );
  const project = (id: string, facts: Facts, lists: string[] = []): Subject => ({
    id,
    observations: [{ period: '2025-05', asOf: '2025-05-31', facts }],
    lists,
  });
  const projects = [
    project(
      'a',
      {
        new: true,
        kind: 'industry',
        'annual-plan': 10 * yi,
        completed: 4 * yi,
        'completed-this-month': 9 * yi,
      },
      ['province'],
    ),
    project('b', {
      new: false,
      kind: 'livelihood',
      'annual-plan': 5 * yi,
      completed: 2 * yi,
      'completed-this-month': 2 * yi,
    }),
    project('c', {
      new: true,
      kind: 'function',
      'annual-plan': yi / 2,
      completed: yi / 10,
      'completed-this-month': 0,
    }),
  ];
  const groupStarts = [1, 0, 2, 1, 0];
  const committee: Subject = {
    id: 'committee',
    projects,
    observations: groupStarts.map((count, index) => ({
      period: `2025-0${index + 1}`,
      asOf: `2025-0${index + 1}-28`,
      facts: { 'group-starts': count },
    })),
  };

  test('item by item', () => {
    const score = scoreOf(yardstick, yanAn, committee, [gave('city', -8)]);
    const points = score.parts.flatMap(({ items }) => items.map((each) => [each.item, each.points]));
    expect(Object.fromEntries(points)).toEqual({
      new: 10,
      continued: 2,
      scale: 20 + 10 + 3,
      class: 15 + 8 + 6,
      // 6.1 of 15.5 hundred million is 39.3548…%, and that of 60 is 23.6129…
      progress: 23.61,
      listed: 20,
      month: 30,
      // Three in the first quarter count once, one in the second.
      'group-start': 60,
      city: -8,
      province: 0,
    });
    expect(score).toMatchObject({ points: 199.61, outOf: null, unscored: [] });
  });

  test('what a project lacks leaves its item open, and says whose it is', () => {
    const without = { ...committee, projects: [...projects.slice(1), project('d', { new: true })] };
    const score = scoreOf(yardstick, yanAn, without);
    expect(score.unscored).toEqual(['scale', 'class', 'progress', 'month']);
    expect(score.points).toBeNull();
    expect(score.parts[1]?.items[0]?.why).toMatchObject({
      how: 'projects',
      projects: [
        { project: 'b', points: 10 },
        { project: 'c', points: 3 },
        { project: 'd', points: null, why: { how: 'unknown', missing: ['annual-plan'] } },
      ],
    });
  });

  test.each<[string, GivenPoints[], number | null, string]>([
    ['within', [gave('city', -20)], -20, 'judged'],
    ['twice', [gave('city', -5), gave('city', -6)], -11, 'judged'],
    ['too little', [gave('city', -4)], null, 'out-of-range'],
    ['too much', [gave('city', -21)], null, 'out-of-range'],
    ['without an end', [gave('province', -90)], -90, 'judged'],
    ['without a minus', [gave('province', 12)], -12, 'judged'],
    ['not up to the other end', [gave('province', -9)], null, 'out-of-range'],
  ])('criticised, %s', (_, given, points, how) => {
    const scored = scoreOf(yardstick, yanAn, committee, given).parts[3]?.items;
    expect(scored?.find((each) => each.item === given[0]?.item)).toMatchObject({ points, why: { how } });
  });
});

test('points are added up exactly and rounded once, and a grade goes by what is printed', () => {
  const third = (id: string) => item(id, { proportional: { to: { fact: 'n' }, at: 3 } }, { points: 30 });
  const graded = card([part('part', [third('a'), third('b'), third('c')])], {
    grades: [
      { id: 'good', name: '良', atLeast: 30 },
      { id: 'rest', name: '其他' },
    ],
  });
  expect(scoreOf(yardstick, graded, unit({ n: 1 }))).toMatchObject({ points: 30, grade: { grade: 'good' } });
  expect(scoreOf(yardstick, graded, unit({ n: 0.9998 }))).toMatchObject({
    points: 29.99,
    grade: { grade: 'rest' },
  });
  expect(scoreOf(yardstick, graded, unit({ n: 0.9999 }))).toMatchObject({
    points: 30,
    grade: { grade: 'good' },
  });
});

const figure = fc.integer({ min: -1000, max: 1000 }).map((tenths) => tenths / 10);

test('a score stays within the caps of its items, its parts and the whole', () => {
  const each = (id: string) =>
    item(id, { each: { of: { fact: id }, points: 1.5 } }, { atMost: 20, atLeast: -4 });
  const limited = card([part('p', [each('a'), each('b')], { atMost: 30 }), part('q', [each('c')])], {
    atMost: 45,
  });
  fc.assert(
    fc.property(figure, figure, figure, (a, b, c) => {
      const score = scoreOf(yardstick, limited, unit({ a, b, c }));
      const [p, q] = score.parts;
      return (
        (score.points ?? Infinity) <= 45 &&
        (p?.points ?? Infinity) <= 30 &&
        [...(p?.items ?? []), ...(q?.items ?? [])].every(
          ({ points }) => points !== null && points >= -4 && points <= 20,
        )
      );
    }),
  );
});
