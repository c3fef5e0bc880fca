import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import type { FactValue, Subject, Yardstick } from '../judgement/index.ts';
import type { MeasureRule, Scorecard, ScoreItem, ScoreMethod, ScorePart } from '../mechanism/index.ts';
import { type GivenPoints, scoreOf } from './index.ts';

type Facts = Record<string, FactValue>;

const measures: Record<string, MeasureRule['is']> = {
  'starts-gap': { difference: { of: { fact: 'starts' }, minus: { fact: 'starts-target' } } },
  'sum-gap': { difference: { of: { fact: 'sum' }, minus: { fact: 'sum-target' } } },
  'sum-rate': { rate: { of: { fact: 'sum' }, to: { fact: 'sum-target' } } },
  'sum-short': { difference: { of: 100, minus: { measure: 'sum-rate' } } },
  'new-starts': { projects: { where: { fact: 'new', is: true } } },
  continued: { projects: { where: { fact: 'new', is: false } } },
  listed: { projects: { where: { listed: ['province'] } } },
  planned: { total: { of: { fact: 'annual-plan' } } },
  done: { total: { of: { fact: 'completed' } } },
  'done-this-month': { total: { of: { fact: 'completed-this-month' } } },
  progress: { rate: { of: { measure: 'done' }, to: { measure: 'planned' } } },
};

const yardstick: Yardstick = {
  mechanism: {
    settings: [{ id: 'edge', clause: '一', asks: 'whose', decides: 'edge', default: 'upper' }],
    classes: [],
    measures: Object.entries(measures).map(([id, is]) => ({ id, clause: '一', name: id, of: 'unit', is })),
  },
  calendar: officialCalendar,
};

const item = (id: string, method: ScoreItem['method'], more: Partial<ScoreItem> = {}): ScoreItem => ({
  id,
  clause: `条-${id}`,
  says: id,
  kind: 'score',
  method,
  ...more,
});
const part = (id: string, items: ScoreItem[], more: Partial<ScorePart> = {}): ScorePart => ({
  id,
  clause: `条-${id}`,
  name: id,
  items,
  ...more,
});
const card = (parts: ScorePart[], more: Partial<Scorecard> = {}): Scorecard => ({
  id: 'card',
  clause: '一',
  name: '考核',
  says: 'who did how well',
  of: 'unit',
  period: 'year',
  outOf: 100,
  parts,
  gates: [],
  grades: [],
  leagues: [],
  decimals: 2,
  objections: 'not-stated',
  ...more,
});

/** A unit as it is at the end of May 2025. */
const unit = (facts: Facts, more: Partial<Subject> = {}): Subject => ({
  id: 'unit',
  observations: [{ period: '2025-05', asOf: '2025-05-31', facts }],
  ...more,
});

const gave = (item: string, points: number, project?: string): GivenPoints => ({
  item,
  points,
  by: 'somebody',
  on: '2025-06-03',
  ...(project === undefined ? {} : { project }),
});

const alone = (only: ScoreItem, facts: Facts, given: GivenPoints[] = [], of: Partial<Subject> = {}) =>
  scoreOf(yardstick, card([part('part', [only])]), unit(facts, of), given).parts[0]?.items[0];

const yi = 100_000_000;

/** Guangxi: over the target in absolute money, under it in percentage points; at most 3 either way; 50 with the bonus passes. */
const starts = item(
  'starts',
  {
    target: {
      actual: { fact: 'starts' },
      target: { fact: 'starts-target' },
      over: { points: 0.1, per: 1, of: { measure: 'starts-gap' }, atMost: 3 },
      under: { points: 0.1, per: 1, of: { measure: 'starts-gap' }, atMost: 3 },
    },
  },
  { points: 25 },
);
const money = item(
  'money',
  {
    target: {
      actual: { fact: 'sum' },
      target: { fact: 'sum-target' },
      over: { points: 0.1, per: yi, of: { measure: 'sum-gap' }, atMost: 3 },
      under: { points: 0.1, per: 1, of: { measure: 'sum-short' }, atMost: 3 },
    },
  },
  { points: 25 },
);
const zone = (starts: number, sum: number): Facts => ({
  starts,
  'starts-target': 10,
  sum: sum * yi,
  'sum-target': 50 * yi,
});

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
      clause: '条-money',
      why: { how: 'target', actual: 20 * yi, target: 50 * yi, side: 'under', by: 60 },
      cuts: [{ by: 'slope-at-most', to: 3 }],
      facts: ['sum', 'sum-target'],
    });
  });
});

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
      { clause: '六', says: 'one failed', when: { failed, atLeast: 1, atMost: 1 }, then: { gradesLower: 1 } },
      { clause: '六', says: 'two failed', when: { failed, atLeast: 2 }, then: { award: 'none' } },
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

  test('a part whose pass mark the document does not state leaves open what follows from failing it', () => {
    const [first, second, third] = parts;
    if (!first || !second || !third) throw new Error('there are three parts');
    const open = { ...graded, parts: [first, second, { ...third, pass: 'not-stated' as const }] };
    const hits = (facts: Facts) =>
      scoreOf(yardstick, open, unit({ ...facts, won: true })).gates.map(({ hit }) => hit);
    expect([hits(zone(10, 50)), hits(zone(9, 50)), hits(zone(9, 49))]).toEqual([
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
        { clause: '七', says: 'an accident', when: { fact: 'accident', is: true }, then: { atMost: 59 } },
      ],
    });
    const score = scoreOf(yardstick, cutting, unit({ ...zone(10, 50), won: true, accident }));
    expect([score.points, score.soFar]).toEqual([points, soFar]);
    expect(score.cuts).toEqual(accident === true ? [{ by: 'gate', to: 59 }] : []);
  });
});

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

describe('an item that does not apply', () => {
  const plain = (id: string, points: number, more: Partial<ScoreItem> = {}) =>
    item(id, { each: { of: { fact: id }, points: 1 } }, { points, ...more });
  const facts = { a: 8, b: 10, c: 7, away: true };
  type Then = NonNullable<ScoreItem['notApplicable']>['then'];
  const away = (then: Then) => ({ notApplicable: { when: { fact: 'away', is: true }, then } });
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

test('spreading keeps what full marks come to', () => {
  const marks = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(fc.array(marks, { minLength: 1, maxLength: 5 }), marks, (kept, away) => {
      const items = kept.map((points, index) =>
        item(`i${index}`, { when: { fact: 'yes', is: true }, points }, { points }),
      );
      const gone = item('gone', 'not-stated', {
        points: away,
        notApplicable: { when: { fact: 'yes', is: true }, then: 'spread' },
      });
      const total = kept.reduce((sum, points) => sum + points, away);
      return scoreOf(yardstick, card([part('part', [...items, gone])]), unit({ yes: true })).points === total;
    }),
  );
});
