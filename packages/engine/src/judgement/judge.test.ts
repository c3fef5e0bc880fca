import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import type { Computation, Condition, MeasureRule, Operand, ProjectClass } from '../mechanism/index.ts';
import {
  classesOf,
  type FactValue,
  factsBehind,
  figureOf,
  holds,
  type Subject,
  type Yardstick,
} from './index.ts';

const measure = (id: string, is: Computation): MeasureRule => ({
  id,
  clause: '一',
  name: id,
  of: 'project',
  is,
});
const projectClass = (id: string, when: Condition): ProjectClass => ({ id, clause: '一', name: id, when });

const by = (
  measures: Record<string, Computation> = {},
  classes: Record<string, Condition> = {},
): Yardstick => ({
  mechanism: {
    settings: [
      { id: 'days', clause: '一', asks: 'which', decides: 'day-count', default: 'working' },
      { id: 'pace', clause: '一', asks: 'which', decides: 'pace', default: 'days' },
    ],
    measures: Object.entries(measures).map(([id, is]) => measure(id, is)),
    classes: Object.entries(classes).map(([id, when]) => projectClass(id, when)),
  },
  calendar: officialCalendar,
});

type Facts = Record<string, FactValue>;

/** One observation a month, from January 2025, each on the month's last day. */
const months = (...facts: Facts[]): Subject['observations'] =>
  facts.map((each, index) => {
    const month = String(index + 1).padStart(2, '0');
    const lastDay = new Date(Date.UTC(2025, index + 1, 0)).getUTCDate();
    return { period: `2025-${month}`, asOf: `2025-${month}-${lastDay}`, facts: each };
  });

const subject = (facts: Facts, more: Partial<Subject> = {}): Subject => ({
  id: 'one',
  observations: months({}, {}, {}, {}, facts),
  ...more,
});

const project = (id: string, ...facts: Facts[]): Subject => ({ id, observations: months(...facts) });

const figure = (is: Computation, of: Subject, others: Record<string, Computation> = {}) =>
  figureOf(by({ ...others, it: is }), of, { measure: 'it' });

describe('a figure', () => {
  test.each<[string, Computation, Facts, number | null]>([
    [
      'the completion rate',
      { rate: { of: { fact: 'completed' }, to: { fact: 'annual-plan' } } },
      { completed: 3, 'annual-plan': 8 },
      37.5,
    ],
    ['a rate of nothing', { rate: { of: 3, to: { fact: 'annual-plan' } } }, { 'annual-plan': 0 }, null],
    [
      'a rate without its plan',
      { rate: { of: { fact: 'completed' }, to: { fact: 'annual-plan' } } },
      { completed: 3 },
      null,
    ],
    ['a ratio', { ratio: { of: 1, to: 8 } }, {}, 0.125],
    ['a difference that a machine gets wrong', { difference: { of: 0.3, minus: 0.1 } }, {}, 0.2],
    ['a sum with a yes in it', { sum: [{ fact: 'held' }, 2] }, { held: true }, 3],
    ['a sum with a hole in it', { sum: [{ fact: 'held' }, 2] }, { held: null }, null],
    ['a text where a number should be', { sum: [{ fact: 'stage' }] }, { stage: 'started' }, null],
    // May: 5/12 of the year; the 31st of May is its 151st day.
    ['the pace by months', { pace: 'months' }, {}, 41.666666666666664],
    ['the pace by days', { pace: 'days' }, {}, 15_100 / 365],
    ['the pace as a setting says', { pace: { setting: 'pace' } }, {}, 15_100 / 365],
    [
      'calendar days past a date',
      { days: { from: { fact: 'due' }, to: 'as-of', count: 'calendar' } },
      { due: '2025-05-01' },
      30,
    ],
    [
      'calendar days until a date',
      { days: { from: { fact: 'due' }, to: 'as-of', count: 'calendar' } },
      { due: '2025-06-02' },
      -2,
    ],
    // 1–5 May 2025 are off, so the 6th is the first working day after 30 April.
    [
      'working days, as a setting says',
      { days: { from: { fact: 'due' }, to: { fact: 'done' }, count: { setting: 'days' } } },
      { due: '2025-04-30', done: '2025-05-07' },
      2,
    ],
    [
      'working days in a year without a notice',
      { days: { from: { fact: 'due' }, to: 'as-of', count: 'working' } },
      { due: '1990-01-01' },
      null,
    ],
    [
      'a day that does not exist',
      { days: { from: { fact: 'due' }, to: 'as-of', count: 'calendar' } },
      { due: '2025-02-30' },
      null,
    ],
    ['whole months', { months: { from: { fact: 'due' }, to: 'as-of' } }, { due: '2025-03-01' }, 2],
    [
      'a month not whole',
      { months: { from: { fact: 'due' }, to: { fact: 'done' } } },
      { due: '2025-01-31', done: '2025-02-28' },
      0,
    ],
    [
      'the third month begun, a day past two whole ones',
      { months: { from: { fact: 'due' }, to: 'as-of', as: 'begun' } },
      { due: '2025-03-30' },
      3,
    ],
    [
      'two whole months, and not a day more',
      { months: { from: { fact: 'due' }, to: 'as-of', as: 'begun' } },
      { due: '2025-03-31' },
      2,
    ],
    [
      'a month of the calendar, a day later',
      { months: { from: { fact: 'due' }, to: 'as-of', as: 'calendar' } },
      { due: '2025-04-30' },
      1,
    ],
    [
      'the same month of the calendar, before the day',
      { months: { from: { fact: 'due' }, to: { fact: 'done' }, as: 'calendar' } },
      { due: '2025-03-31', done: '2025-03-01' },
      0,
    ],
    [
      'months of the calendar still to come',
      { months: { from: { fact: 'due' }, to: 'as-of', as: 'calendar' } },
      { due: '2026-01-01' },
      -8,
    ],
    [
      'months over a turn of the year',
      { months: { from: { fact: 'due' }, to: 'as-of' } },
      { due: '2023-12-31' },
      17,
    ],
  ])('%s', (_, is, facts, expected) => {
    expect(figure(is, subject(facts))).toBe(expected);
  });

  test.each<[string, Facts[], 'difference' | 'percent', number | null]>([
    ['a change against last month', [{ done: 40 }, { done: 50 }], 'difference', 10],
    ['the same in percent', [{ done: 40 }, { done: 50 }], 'percent', 25],
    ['no month before', [{ done: 50 }], 'difference', null],
    ['a month before that nobody reported', [{}, { done: 50 }], 'difference', null],
    ['percent of nothing', [{ done: 0 }, { done: 50 }], 'percent', null],
    ['percent of less than nothing', [{ done: -10 }, { done: 50 }], 'percent', null],
  ])('%s', (_, series, as, expected) => {
    const is = { change: { of: { fact: 'done' }, periods: 1, as } } as const;
    expect(figure(is, { id: 'one', observations: months(...series) })).toBe(expected);
  });

  test('a ratio to the pace is exact where the pace is not a round number', () => {
    // 25 percent done in May: 25 / 41.666… is 0.6, and not a little less.
    const pace: Record<string, Computation> = { pace: { pace: 'months' } };
    const is = { ratio: { of: { fact: 'rate' }, to: { measure: 'pace' } } };
    expect(figure(is, subject({ rate: 25 }), pace)).toBe(0.6);
  });
});

describe('a unit', () => {
  const unit = (...projects: Subject[]): Subject => ({ id: 'unit', observations: months({}, {}), projects });
  const great: Condition = { fact: 'total-investment', atLeast: 100 };
  const total: Computation = { total: { of: { fact: 'completed' }, where: great } };
  const a = project('a', {}, { 'total-investment': 100, completed: 7 });
  const b = project('b', {}, { 'total-investment': 99, completed: 5 });

  test.each<[string, Computation, Subject, number | null]>([
    ['counts its projects', { projects: {} }, unit(a, b), 2],
    ['counts those that meet a condition', { projects: { where: great } }, unit(a, b), 1],
    ['adds up those that do', total, unit(a, b), 7],
    [
      'cannot count while one cannot be told',
      { projects: { where: great } },
      unit(a, project('c', {}, {})),
      null,
    ],
    [
      'cannot add up what one has not said',
      total,
      unit(a, project('c', {}, { 'total-investment': 200 })),
      null,
    ],
    [
      'knows that a project without this month has one',
      { projects: { where: great } },
      unit(a, project('c', {})),
      null,
    ],
    ['has none', total, unit(), 0],
    ['of which nobody says what it has', { projects: {} }, { id: 'unit', observations: months({}) }, null],
  ])('%s', (_, is, of, expected) => {
    expect(figure(is, of)).toBe(expected);
  });

  test('did not have last month what came only this month', () => {
    const late: Subject = {
      id: 'late',
      observations: [{ period: '2025-02', asOf: '2025-02-28', facts: {} }],
    };
    const growth = { change: { of: { measure: 'count' }, periods: 1, as: 'difference' } } as const;
    expect(figure(growth, unit(a, late), { count: { projects: {} } })).toBe(1);
  });

  test('is measured against the mean of all, itself included', () => {
    const peers = [project('x', { done: 10 }), project('y', { done: 26 })];
    const mean: Computation = { average: { fact: 'done' } };
    const own = { ...project('one', { done: 12 }), peers };
    expect(figure(mean, own)).toBe(16);
    expect(figure(mean, { ...own, peers: [...peers, project('one', { done: 12 })] })).toBe(16);
    expect(figure(mean, { ...own, peers: [...peers, project('z', {})] })).toBeNull();
    expect(figure(mean, project('one', { done: 12 }))).toBeNull();
  });
});

describe('a condition', () => {
  const yes: Condition = { fact: 'yes', is: true };
  const no: Condition = { fact: 'yes', is: false };
  const unknown: Condition = { fact: 'nobody-knows', is: true };
  const facts = { yes: true, sum: 10, stage: 'started', blank: null };

  test.each<[string, Condition, boolean | null]>([
    ['all, one false and one unknown', { all: [unknown, no] }, false],
    ['all, one unknown', { all: [yes, unknown] }, null],
    ['any, one true and one unknown', { any: [unknown, yes] }, true],
    ['any, one unknown', { any: [no, unknown] }, null],
    ['not unknown', { not: unknown }, null],
    ['not false', { not: no }, true],
    ['one of several answers', { fact: 'stage', is: ['finished', 'started'] }, true],
    ['another answer', { fact: 'stage', is: 'finished' }, false],
    ['stated', { fact: 'stage', stated: true }, true],
    ['stated as nothing', { fact: 'blank', stated: true }, false],
    ['not stated', { fact: 'nobody-knows', stated: false }, true],
    ['at least the edge', { fact: 'sum', atLeast: 10 }, true],
    ['above the edge', { fact: 'sum', above: 10 }, false],
    ['at most the edge', { fact: 'sum', atMost: 10 }, true],
    ['below the edge', { fact: 'sum', below: 10 }, false],
    [
      'outside on one side, unknown on the other',
      { fact: 'sum', above: 10, atMost: { fact: 'nobody-knows' } },
      false,
    ],
    [
      'inside on one side, unknown on the other',
      { fact: 'sum', above: 9, atMost: { fact: 'nobody-knows' } },
      null,
    ],
    ['on a list', { listed: ['city', 'province'] }, true],
    ['on no such list', { listed: ['city'] }, false],
    ['a class there is not', { class: 'none' }, null],
  ])('%s', (_, condition, expected) => {
    expect(holds(by(), subject(facts, { lists: ['province'] }), condition)).toBe(expected);
  });

  test('whose lists nobody knows', () => {
    expect(holds(by(), subject(facts), { listed: ['city'] })).toBeNull();
  });

  test.each<[string, Facts[], boolean | null]>([
    ['three times behind', [{ done: 1 }, { done: 2 }, { done: 3 }], true],
    ['behind, but not the month before', [{ done: 1 }, { done: 9 }, { done: 3 }], false],
    ['behind twice, and no third month', [{ done: 2 }, { done: 3 }], null],
    ['not behind now, and no third month', [{ done: 2 }, { done: 9 }], false],
    ['behind with a month not reported', [{ done: 1 }, {}, { done: 3 }], null],
  ])('running: %s', (_, series, expected) => {
    const of = { id: 'one', observations: months(...series) };
    expect(holds(by(), of, { running: 3, holds: { fact: 'done', below: 5 } })).toBe(expected);
  });

  test('classes, each told apart by its own condition', () => {
    const classes = { great: { fact: 'sum', atLeast: 5 }, old: { fact: 'nobody-knows', is: true } };
    expect(classesOf(by({}, classes), subject(facts))).toEqual([
      { class: 'great', clause: '一', in: true },
      { class: 'old', clause: '一', in: null },
    ]);
  });
});

describe('what leans on itself', () => {
  test.each<[string, Record<string, Computation>, Operand]>([
    ['a measure', { it: { sum: [{ measure: 'it' }, 1] } }, { measure: 'it' }],
    ['two measures', { a: { sum: [{ measure: 'b' }] }, b: { sum: [{ measure: 'a' }] } }, { measure: 'a' }],
    [
      'a measure over time',
      { it: { change: { of: { measure: 'it' }, periods: 1, as: 'difference' } } },
      { measure: 'it' },
    ],
    ['a measure there is not', {}, { measure: 'none' }],
  ])('%s has no figure', (_, measures, operand) => {
    expect(figureOf(by(measures), subject({}), operand)).toBeNull();
  });

  test('a class has no answer', () => {
    expect(
      holds(by({}, { a: { not: { class: 'b' } }, b: { class: 'a' } }), subject({}), { class: 'a' }),
    ).toBeNull();
  });

  test('measures that share others are worked out once each', () => {
    const doubling = Object.fromEntries(
      Array.from({ length: 60 }, (_, index): [string, Computation] => [
        `m${index + 1}`,
        { sum: [{ measure: `m${index}` }, { measure: `m${index}` }] },
      ]),
    );
    expect(figureOf(by({ m0: { sum: [1] }, ...doubling }), subject({}), { measure: 'm60' })).toBe(2 ** 60);
  });
});

test('a rule shows the facts it leans on, through measures and classes, also where they go round', () => {
  const { mechanism } = by(
    {
      rate: { rate: { of: { fact: 'completed' }, to: { fact: 'annual-plan' } } },
      round: { sum: [{ measure: 'round' }] },
    },
    { slow: { measure: 'rate', below: { fact: 'completed' } } },
  );
  const rule = { all: [{ fact: 'stage', is: 'started' }, { class: 'slow' }, { measure: 'round', above: 0 }] };
  expect(factsBehind(mechanism, rule)).toEqual(['stage', 'completed', 'annual-plan']);
});

const truth = fc.constantFrom(true, false, null);

test('unknown never turns into a yes or a no: whatever is filled in keeps what was already decided', () => {
  fc.assert(
    fc.property(
      fc.array(truth, { minLength: 1, maxLength: 5 }),
      fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
      fc.constantFrom('all', 'any'),
      (known, filled, how) => {
        const parts = known.map((_, index): Condition => ({ fact: `f${index}`, is: true }));
        const condition: Condition = how === 'all' ? { all: parts } : { any: parts };
        const facts = (values: FactValue[]): Facts =>
          Object.fromEntries(values.map((value, index) => [`f${index}`, value]));
        const before = holds(by(), subject(facts(known)), condition);
        const after = holds(
          by(),
          subject(facts(known.map((value, index) => value ?? filled[index] ?? null))),
          condition,
        );
        return after !== null && (before === null || before === after);
      },
    ),
  );
});
