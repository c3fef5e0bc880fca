import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { FindingCode } from '../finding/index.ts';
import type { FactValue, Subject } from '../judgement/index.ts';
import type { Edge, Mechanism } from '../mechanism/index.ts';
import { type GivenPoints, ranked, scoreOf } from '../scoring/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const yanan = shippedMechanism('yanan-2017');

test.each<[FindingCode, string | undefined, string | undefined]>([
  ['edge-not-stated', 'scale-edge', '三'],
  ['judge-not-stated', 'key-projects', '九'],
  ['judged-range-open', 'key-projects', '九'],
  ['unit-kind-empty', undefined, undefined],
  ['issuer-not-stated', undefined, '文首'],
  ['number-not-stated', undefined, '文首'],
  ['effective-not-stated', undefined, undefined],
])('leaves open: %s %s', (code, rule, clause) => {
  const found = checkMechanism(yanan, officialCalendar, { from: '2017-01-01', to: '2017-12-31' });
  expect(found.filter((one) => one.code === code).map((one) => [one.rule, one.clause])).toContainEqual([
    rule,
    clause,
  ]);
});

const yi = 100_000_000;
const months = ['2017-01', '2017-02', '2017-03', '2017-04', '2017-05'];

/** What was known at each month's end; `last` only of May. */
const observed = (
  last: Record<string, FactValue>,
  monthly: Record<string, readonly FactValue[]> = {},
): Subject['observations'] =>
  months.map((period, at) => ({
    period,
    asOf: `${period}-28`,
    facts: {
      ...(at === months.length - 1 && last),
      ...Object.fromEntries(Object.entries(monthly).map(([fact, values]) => [fact, values[at] ?? null])),
    },
  }));

type Case = {
  type: 'new-start' | 'continued';
  underWay: boolean;
  category: string;
  /** In hundreds of millions: the year's plan, done since January, done in May. */
  plan: number;
  done: number;
  may: number;
  produces?: boolean;
  operates?: boolean;
  listed?: boolean;
};

const project = (one: Case, index: number): Subject => ({
  id: `project-${index + 1}`,
  lists: one.listed ? ['provincial-assessment'] : [],
  observations: observed({
    'project-type': one.type,
    'under-way': one.underWay,
    category: one.category,
    'annual-plan': one.plan * yi,
    completed: one.done * yi,
    'completed-this-month': one.may * yi,
    'in-production': one.produces ?? false,
    'in-operation': one.operates ?? false,
  }),
});

const great: Case = {
  type: 'new-start',
  underWay: true,
  category: 'industry',
  plan: 12,
  done: 8,
  may: 6,
  listed: true,
};
const cases: Case[] = [
  great,
  // Just on an edge of the scale.
  { type: 'continued', underWay: true, category: 'livelihood', plan: 5, done: 2, may: 1 },
  { type: 'continued', underWay: false, category: 'basic-function', plan: 3, done: 0, may: 0 },
  {
    type: 'new-start',
    underWay: true,
    category: 'industry',
    plan: 0.5,
    done: 0.25,
    may: 0.1,
    produces: true,
    operates: true,
  },
];

/** A management committee at the end of May, with group starts in February, March and April. */
const committee = (projects: Case[] = cases, groupStarts = [0, 1, 1, 1, 0]): Subject => ({
  id: 'a-committee',
  projects: projects.map(project),
  observations: observed({}, { 'group-starts': groupStarts }),
});

const answeredBy = (answer: Edge): Mechanism => ({
  ...yanan,
  settings: yanan.settings.map((setting) => (setting.decides === 'edge' ? { ...setting, answer } : setting)),
});

const score = (of: Subject, given: GivenPoints[] = [], mechanism = yanan) => {
  const [card] = mechanism.scorecards;
  if (card === undefined) throw new Error('The file has a scorecard');
  return scoreOf({ mechanism, calendar: officialCalendar }, card, of, given);
};

const itemsOf = (result: ReturnType<typeof score>) =>
  new Map(result.parts.flatMap(({ items }) => items.map(({ item, points }) => [item, points] as const)));

const gave = (item: string, points: number): GivenPoints => ({ item, points, by: '某人', on: '2017-06-02' });

test.each<[string, number]>([
  // Two new ones under way at 5.
  ['new-start', 10],
  // Of two continued ones, one under way at 2.
  ['continued', 2],
  // 12 → 20, 5 → 10 on the edge, 3 → 6, 0.5 → 3.
  ['annual-plan', 39],
  // 15 + 8 + 6 + 15.
  ['category', 44],
  // 8 + 2 + 0 + 0.25 = 10.25 of 12 + 5 + 3 + 0.5 = 20.5: a half of 60.
  ['investment', 30],
  ['provincial-list', 20],
  ['production', 20],
  ['operation', 10],
  // 6 + 1 + 0 + 0.1 = 7.1 in May.
  ['great-month', 0],
  // February and March are one quarter and count once, April once more: 2 × 30.
  ['group-start', 60],
  ['by-city', 0],
  ['by-province', 0],
])('%s brings %d', (item, points) => {
  expect(itemsOf(score(committee())).get(item)).toBe(points);
});

test('the whole is what its items add up to, out of nothing', () => {
  // 10 + 2 + 39 + 44 + 30 + 20 + 20 + 10 + 0 + 60.
  expect(score(committee())).toMatchObject({ points: 235, outOf: null, unscored: [], cuts: [] });
});

test.each<[Edge, number, number, number]>([
  // Exactly 10, exactly 5 and exactly 1 hundred million.
  ['upper', 20, 10, 6],
  ['lower', 10, 6, 3],
])('a sum on a shared edge goes to the %s band, when the city says so (三)', (edge, ten, five, one) => {
  const at = (plan: number) =>
    itemsOf(score(committee([{ ...great, plan }]), [], answeredBy(edge))).get('annual-plan');
  expect([at(10), at(5), at(1)]).toEqual([ten, five, one]);
});

test.each<[string, number, number]>([
  ['exactly 1 bn', 10, 0],
  ['a hair over', 10.01, 30],
])('a month of %s (七)', (_, may, points) => {
  expect(itemsOf(score(committee([{ ...great, may }]))).get('great-month')).toBe(points);
});

test('progress has no ceiling (五)', () => {
  // 18 of 12: one and a half times 60.
  expect(itemsOf(score(committee([{ ...great, done: 18 }]))).get('investment')).toBe(90);
});

test('a month in which nobody counted the group starts leaves them open, not nought', () => {
  const result = score({ ...committee(), observations: observed({}, { 'group-starts': [0, 1] }) });
  expect(result).toMatchObject({ points: null, soFar: 175, unscored: ['group-start'] });
});

describe('criticised (九)', () => {
  test.each<[string, GivenPoints[], number | null]>([
    ['by the city', [gave('by-city', -10)], 225],
    ['by the city, at either end', [gave('by-city', -5), gave('by-city', -20)], 210],
    ['by the province, as hard as it likes', [gave('by-province', -60)], 175],
    ['by both', [gave('by-city', -10), gave('by-province', -15)], 210],
    ['by the city, too mildly', [gave('by-city', -4)], null],
    ['by the city, too hard', [gave('by-city', -21)], null],
    ['by the province, too mildly', [gave('by-province', -9)], null],
  ])('%s', (_, given, points) => {
    expect(score(committee(), given).points).toBe(points);
  });
});

test('management committees are compared with one another only (一)', () => {
  const [card] = yanan.scorecards;
  const standing = (subject: string, league: string | null, points: number) => ({ subject, league, points });
  expect(
    card &&
      ranked(card, [
        standing('a', 'committees', 235),
        standing('b', 'committees', 310),
        standing('c', null, 400),
      ]).map(({ subject, rank }) => [subject, rank]),
  ).toEqual([
    ['a', 2],
    ['b', 1],
    ['c', null],
  ]);
});
