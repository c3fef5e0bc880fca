import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import type { FactValue, Subject, Yardstick } from '../judgement/index.ts';
import type { Colour, LightDimension, LightRule, MeasureRule } from '../mechanism/index.ts';
import { type GivenColour, lightHistory, lightOf, overrideObstacle, worstOf } from './index.ts';

const measure = (id: string, is: MeasureRule['is']): MeasureRule => ({
  id,
  clause: '三',
  name: id,
  of: 'project',
  is,
});

const yardstick: Yardstick = {
  mechanism: {
    settings: [{ id: 'edge', clause: '三', asks: 'whose', decides: 'edge', default: 'lower' }],
    classes: [],
    measures: [
      measure('pace', { pace: 'months' }),
      measure('rate', { rate: { of: { fact: 'completed' }, to: { fact: 'annual-plan' } } }),
      measure('behind', { difference: { of: { measure: 'pace' }, minus: { measure: 'rate' } } }),
      measure('to-pace', { ratio: { of: { measure: 'rate' }, to: { measure: 'pace' } } }),
      measure('months-since-due', { months: { from: { fact: 'planned-start' }, to: 'as-of' } }),
    ],
  },
  calendar: officialCalendar,
};

const rule = (dimensions: LightDimension[], more: Partial<LightRule> = {}): LightRule => ({
  id: 'lights',
  clause: '三',
  name: '红黄绿灯',
  says: 'every project has its lights',
  of: 'project',
  dimensions,
  overall: 'none',
  ...more,
});

/** A project seen at the end of May 2025: 5/12 of the year, 41.666… percent, has gone by. */
const inMay = (facts: Record<string, FactValue>): Subject => ({
  id: 'project',
  observations: [{ period: '2025-05', asOf: '2025-05-31', facts }],
});

/** Yinchuan 2025: met green, 10 to 30 points behind with both ends yellow, more than 30 red; nothing said of 0 to 10. */
const progress: LightDimension = {
  id: 'progress',
  clause: '三（二）',
  name: '投资进度',
  by: { measure: 'behind' },
  bands: [
    { colour: 'green', atMost: 0 },
    { colour: 'yellow', atLeast: 10, atMost: 30 },
    { colour: 'red', above: 30 },
  ],
};
/** On plan green; due this month and not started yellow; three months on, red. */
const start: LightDimension = {
  id: 'start',
  clause: '三（一）',
  name: '开工',
  cases: [
    { colour: 'green', when: { fact: 'started-on', stated: true } },
    { colour: 'red', when: { measure: 'months-since-due', atLeast: 3 } },
    { colour: 'yellow', when: { measure: 'months-since-due', atLeast: 0 } },
  ],
  otherwise: 'green',
};
/** No yellow. */
const payment: LightDimension = {
  id: 'payment',
  clause: '三（三）',
  name: '资金支付',
  cases: [
    { colour: 'green', when: { fact: 'paid-as-required', is: true } },
    { colour: 'red', when: { fact: 'paid-as-required', is: false } },
  ],
};
/** Wuhan: completion below 0.6 of the pace a red card, below 0.8 a yellow one. */
const cards: LightDimension = {
  id: 'cards',
  clause: '第十条',
  name: '红黄牌',
  by: { measure: 'to-pace' },
  bands: [
    { colour: 'red', below: 0.6 },
    { colour: 'yellow', atLeast: 0.6, below: 0.8 },
    { colour: 'green', atLeast: 0.8 },
  ],
};

const one = (dimension: LightDimension, facts: Record<string, FactValue>) =>
  lightOf(yardstick, rule([dimension]), inMay(facts)).dimensions[0];

describe('progress against the pace, in points', () => {
  test.each<[string, number, Colour | null, object]>([
    // 41.666… of a plan of 1200 is 500: on the pace to the yuan.
    ['on the pace', 500, 'green', { by: 'band', value: 0, band: 0 }],
    ['ahead', 560, 'green', { by: 'band', value: -5, band: 0 }],
    ['5 points behind: the text gives no colour', 440, null, { by: 'no-band', value: 5 }],
    ['10 points behind', 380, 'yellow', { by: 'band', value: 10, band: 1 }],
    ['30 points behind', 140, 'yellow', { by: 'band', value: 30, band: 1 }],
    ['31 points behind', 128, 'red', { by: 'band', value: 31, band: 2 }],
  ])('%s', (_, completed, colour, why) => {
    expect(one(progress, { completed, 'annual-plan': 1200 })).toMatchObject({ colour, why, shown: colour });
  });

  test('with the plan missing it has no colour, and says what is missing', () => {
    expect(one(progress, { completed: 500 })).toMatchObject({
      colour: null,
      why: { by: 'unknown', missing: ['annual-plan'], possible: ['green', 'yellow', 'red'] },
    });
  });
});

describe('completion as a ratio to the pace', () => {
  test.each<[number, Colour]>([
    // 0.6 of 41.666… is 25 percent, 0.8 is a third.
    [299, 'red'],
    [300, 'yellow'],
    [399, 'yellow'],
    [400, 'green'],
    [1200, 'green'],
  ])('%d of 1200 done by May: %s', (completed, colour) => {
    expect(one(cards, { completed, 'annual-plan': 1200 })?.colour).toBe(colour);
  });
});

describe('the start', () => {
  test.each<[string, Record<string, FactValue>, Colour | null, object]>([
    [
      'started',
      { 'started-on': '2025-04-01', 'planned-start': '2025-01-01' },
      'green',
      { by: 'case', case: 0 },
    ],
    ['due this month', { 'planned-start': '2025-05-01' }, 'yellow', { by: 'case', case: 2 }],
    ['due two months ago', { 'planned-start': '2025-03-01' }, 'yellow', { by: 'case', case: 2 }],
    ['due three months ago', { 'planned-start': '2025-02-01' }, 'red', { by: 'case', case: 1 }],
    ['due later', { 'planned-start': '2025-08-01' }, 'green', { by: 'otherwise' }],
    ['due nobody knows when', {}, null, { by: 'unknown', missing: ['planned-start'] }],
  ])('%s', (_, facts, colour, why) => {
    expect(one(start, facts)).toMatchObject({ colour, why });
  });
});

test('edges that two bands share go where the setting says', () => {
  const bands: LightDimension = {
    ...progress,
    by: { fact: 'points' },
    bands: [
      { colour: 'red', from: 30 },
      { colour: 'yellow', from: 10, to: 30 },
      { colour: 'green', to: 10 },
    ],
  };
  expect(one({ ...bands, edges: { setting: 'edge' } }, { points: 30 })?.colour).toBe('yellow');
  expect(one({ ...bands, edges: 'upper' }, { points: 30 })?.colour).toBe('red');
  expect(one(bands, { points: 30 })).toMatchObject({
    colour: null,
    why: { by: 'several-bands', value: 30, bands: [0, 1], possible: ['red', 'yellow'] },
  });
});

describe('several lights at once', () => {
  const three = rule([progress, start, payment], { overall: 'worst' });
  const onPace = { completed: 500, 'annual-plan': 1200 };
  const due = { 'planned-start': '2025-05-01' };

  test.each<[string, Record<string, FactValue>, Colour | null]>([
    ['the worst of them', { ...onPace, ...due, 'paid-as-required': true }, 'yellow'],
    ['one could still be red', { ...onPace, ...due }, null],
    ['nothing is worse than red', { ...onPace, 'paid-as-required': false }, 'red'],
    [
      'one in a hole of the text does not count',
      { completed: 440, 'annual-plan': 1200, ...due, 'paid-as-required': true },
      'yellow',
    ],
  ])('%s', (_, facts, colour) => {
    expect(lightOf(yardstick, three, inMay(facts)).colour).toBe(colour);
  });

  test('each for itself has no light for all', () => {
    expect(lightOf(yardstick, { ...three, overall: 'none' }, inMay(onPace))).toMatchObject({
      colour: null,
      shown: null,
    });
  });

  test.each<[boolean | null, number]>([
    [true, 1],
    [false, 0],
    [null, 0],
  ])('a project within the scope: %s', (applies, lights) => {
    const scoped = rule([progress], { scope: { fact: 'key', is: true } });
    const light = lightOf(yardstick, scoped, inMay({ ...onPace, key: applies }));
    expect([light.applies, light.dimensions.length]).toEqual([applies, lights]);
  });
});

describe('a colour given for a good reason', () => {
  const exempting = rule([start, payment], {
    overall: 'worst',
    override: {
      clause: '三（一）',
      says: 'unless there is a good reason',
      dimensions: ['start'],
      shows: 'green',
      by: 'not-stated',
    },
  });
  const given: GivenColour = {
    period: '2025-05',
    dimension: 'start',
    colour: 'green',
    reason: 'flooded',
    by: 'somebody',
    on: '2025-06-02',
  };
  const late = inMay({ 'planned-start': '2025-01-01', 'paid-as-required': true });

  test('stands beside the computed one, which stays', () => {
    const light = lightOf(yardstick, exempting, late, [given]);
    expect(light.dimensions[0]).toMatchObject({ colour: 'red', given, shown: 'green' });
    expect([light.colour, light.shown]).toEqual(['red', 'green']);
  });

  test('holds for its own period only', () => {
    const june = {
      period: '2025-06',
      asOf: '2025-06-30',
      facts: { 'planned-start': '2025-01-01', 'paid-as-required': true },
    };
    const both: Subject = { ...late, observations: [...late.observations, june] };
    expect(lightHistory(yardstick, exempting, both, [given]).map(({ shown }) => shown)).toEqual([
      'green',
      'red',
    ]);
  });

  test.each<[string, Partial<GivenColour>, LightRule, string | null]>([
    ['as provided', {}, exempting, null],
    ['for a dimension that is not', { dimension: 'payment' }, exempting, 'override-not-for-dimension'],
    ['another colour', { colour: 'yellow' }, exempting, 'override-other-colour'],
    ['without a word', { reason: ' ' }, exempting, 'override-without-reason'],
    ['where the text knows nothing of it', {}, rule([start]), 'override-not-provided'],
  ])('%s', (_, change, to, expected) => {
    const one = { ...given, ...change };
    expect(overrideObstacle(to, one)).toBe(expected);
    const light = lightOf(yardstick, to, late, [one]);
    expect(light.dimensions.some((dimension) => dimension.given !== null)).toBe(expected === null);
  });

  test('given for all is given to those only that are open to it', () => {
    const { dimension: _, ...forAll } = given;
    const [first, second] = lightOf(yardstick, exempting, late, [forAll]).dimensions;
    expect([first?.given, second?.given]).toEqual([forAll, null]);
  });
});

const colour = fc.constantFrom<Colour>('green', 'yellow', 'orange', 'red', 'blue', 'grey');

test('the worst is one of them, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(colour, { minLength: 1 }), (colours) => {
      const worst = worstOf(colours);
      return worst !== null && colours.includes(worst) && worstOf(colours.toReversed()) === worst;
    }),
  );
});

test('doing more never makes a card worse', () => {
  const order: (Colour | null | undefined)[] = ['red', 'yellow', 'green'];
  const done = fc.integer({ min: 0, max: 2000 });
  const at = (completed: number) => order.indexOf(one(cards, { completed, 'annual-plan': 1200 })?.colour);
  fc.assert(fc.property(done, done, (some, more) => at(some) <= at(some + more)));
});
