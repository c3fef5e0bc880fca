import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { rungStandings, type Situation } from '../escalation/index.ts';
import type { FindingCode } from '../finding/index.ts';
import type { FactValue, Subject } from '../judgement/index.ts';
import { type GivenColour, lightOf, overrideObstacle } from '../light/index.ts';
import type { Colour, Mechanism } from '../mechanism/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const yinchuan = shippedMechanism('yinchuan-2025');

test.each<[FindingCode, string | undefined, string | undefined]>([
  ['pace-not-stated', 'pace-count', '三'],
  ['due-not-stated', 'concentrate', '六'],
  ['band-hole', 'project-lights', '三'],
  ['case-without-otherwise', 'project-lights', '四'],
  ['case-without-otherwise', 'project-lights', '五'],
  ['override-by-not-stated', 'project-lights', '二'],
  ['rung-when-not-stated', 'red-projects', '七'],
  ['issuer-not-stated', undefined, '文首'],
  ['number-not-stated', undefined, '文首'],
  ['effective-not-stated', undefined, undefined],
])('leaves open: %s %s', (code, rule, clause) => {
  const found = checkMechanism(yinchuan, officialCalendar, { from: '2025-01-01', to: '2025-12-31' });
  expect(found.filter((one) => one.code === code).map((one) => [one.rule, one.clause])).toContainEqual([
    rule,
    clause,
  ]);
});

test('the hole in the progress light is found where it is (三)', () => {
  const found = checkMechanism(yinchuan, officialCalendar, { from: '2025-01-01', to: '2025-12-31' });
  expect(found.filter(({ code }) => code === 'band-hole').map(({ params }) => params['span'])).toEqual([
    '0 < x < 10',
  ]);
});

type Facts = Record<string, FactValue>;

/** A key private project, which has no public money, unless the facts say otherwise. */
const seen = (asOf: string, facts: Facts): Subject => ({
  id: 'a-project',
  observations: [
    {
      period: asOf.slice(0, 7),
      asOf,
      facts: { 'city-investment': false, 'central-money': false, 'key-private': true, ...facts },
    },
  ],
});

const rule = (mechanism: Mechanism) => {
  const [lights] = mechanism.lights;
  if (lights === undefined) throw new Error('The file has a light');
  return lights;
};

const lights = (
  subject: Subject,
  { given = [], mechanism = yinchuan }: { given?: GivenColour[]; mechanism?: Mechanism } = {},
) => lightOf({ mechanism, calendar: officialCalendar }, rule(mechanism), subject, given);

const one = (dimension: string, ...seenBy: Parameters<typeof lights>) =>
  lights(...seenBy).dimensions.find((each) => each.dimension === dimension);

describe('start (二)', () => {
  test.each<[string, string, Facts, Colour | null]>([
    ['not due until April', '2025-03-31', { 'planned-start': '2025-04-01' }, 'green'],
    ['due this month, though the day is to come', '2025-03-25', { 'planned-start': '2025-03-31' }, 'yellow'],
    ['due this month', '2025-03-31', { 'planned-start': '2025-03-01' }, 'yellow'],
    ['the second month', '2025-04-30', { 'planned-start': '2025-03-31' }, 'yellow'],
    ['the third month', '2025-05-31', { 'planned-start': '2025-03-31' }, 'red'],
    ['the third month, over a new year', '2026-01-31', { 'planned-start': '2025-11-30' }, 'red'],
    ['begun after all', '2025-05-31', { 'planned-start': '2025-03-31', 'started-on': '2025-05-20' }, 'green'],
    ['planned for nobody knows when', '2025-05-31', {}, null],
  ])('%s', (_, asOf, facts, colour) => {
    expect(one('start', seen(asOf, facts))?.colour).toBe(colour);
  });
});

describe('progress (三)', () => {
  /** At the end of March a quarter of the year has gone by; of a plan of 400 that is 100, and 4 are one point. */
  test.each<[string, number, Colour | null, object]>([
    ['ahead', 120, 'green', { by: 'band', value: -5, band: 0 }],
    ['on the pace', 100, 'green', { by: 'band', value: 0, band: 0 }],
    ['1 point behind: the text gives no light', 96, null, { by: 'no-band', value: 1 }],
    ['9.75 points behind: still none', 61, null, { by: 'no-band', value: 9.75 }],
    ['10 points behind', 60, 'yellow', { by: 'band', value: 10, band: 1 }],
    ['25 points behind, with nothing done', 0, 'yellow', { by: 'band', value: 25, band: 1 }],
  ])('in March, %s', (_, completed, colour, why) => {
    expect(one('progress', seen('2025-03-31', { completed, 'annual-plan': 400 }))).toMatchObject({
      colour,
      why,
    });
  });

  /** At the end of June it is a half: 200 of 400. */
  test.each<[string, number, Colour]>([
    ['30 points behind', 80, 'yellow'],
    ['30.25 points behind', 79, 'red'],
  ])('in June, %s', (_, completed, colour) => {
    expect(one('progress', seen('2025-06-30', { completed, 'annual-plan': 400 }))?.colour).toBe(colour);
  });

  test('the pace by days, once the city says so, is a little behind that by months', () => {
    const byDays: Mechanism = {
      ...yinchuan,
      settings: yinchuan.settings.map((setting) =>
        setting.decides === 'pace' ? { ...setting, answer: 'days' } : setting,
      ),
    };
    // 31 March is the 90th of 365 days: 24.66 percent. 15 percent done is 9.66 points behind, and not 10.
    const project = seen('2025-03-31', { completed: 60, 'annual-plan': 400 });
    expect(one('progress', project)?.colour).toBe('yellow');
    expect(one('progress', project, { mechanism: byDays })?.colour).toBeNull();
  });
});

describe('payment (四)', () => {
  const money = { 'central-money': true, 'key-private': false, 'payment-plan': 50, 'payment-required': 40 };

  test.each<[string, Facts, Colour | null, string]>([
    ['as planned', { ...money, paid: 50 }, 'green', 'case'],
    ['below what is required', { ...money, paid: 39 }, 'red', 'case'],
    ['as required and below the plan: the text gives no light', { ...money, paid: 45 }, null, 'no-case'],
    ['a plan below what is required', { ...money, 'payment-plan': 30, paid: 35 }, 'red', 'case'],
    ['a private project, without such money', {}, null, 'no-case'],
    ['nobody knows', { ...money, paid: null }, null, 'unknown'],
  ])('%s', (_, facts, colour, by) => {
    expect(one('payment', seen('2025-06-30', facts))).toMatchObject({ colour, why: { by } });
  });
});

describe('statistics (五)', () => {
  const begun = { 'started-on': '2025-03-15' };

  test.each<[string, string, Facts, Colour | null]>([
    ['entered', '2025-08-31', { ...begun, 'statistics-entry-on': '2025-08-01' }, 'green'],
    ['less than a month after the start: the text gives no light', '2025-04-14', begun, null],
    ['one month after the start', '2025-04-15', begun, 'yellow'],
    ['two months after it', '2025-05-15', begun, 'yellow'],
    ['more than two', '2025-05-16', begun, 'red'],
    ['not started', '2025-05-31', {}, null],
  ])('%s', (_, asOf, facts, colour) => {
    expect(one('statistics', seen(asOf, facts))?.colour).toBe(colour);
  });
});

const allAtOnce: Facts = {
  'city-investment': true,
  'planned-start': '2025-02-10',
  'started-on': '2025-03-20',
  completed: 140,
  'annual-plan': 400,
  paid: 10,
  'payment-plan': 50,
  'payment-required': 40,
};

test('one project carries four lights at once, each for itself', () => {
  // End of May: 41.67 percent of the year, 35 percent done; begun over two months ago and not in the statistics.
  const light = lights(seen('2025-05-31', allAtOnce));
  expect(light.dimensions.map(({ dimension, colour, clause }) => [dimension, colour, clause])).toEqual([
    ['start', 'green', '二'],
    ['progress', null, '三'],
    ['payment', 'red', '四'],
    ['statistics', 'red', '五'],
  ]);
  expect(light.colour).toBeNull();
});

test.each<[string, Facts, boolean | null]>([
  ['invested in by the city', { 'key-private': false, 'city-investment': true }, true],
  ['with money of the centre', { 'key-private': false, 'central-money': true }, true],
  ['private, and key', {}, true],
  ['none of these', { 'key-private': false }, false],
  ['perhaps private and key', { 'key-private': null }, null],
])('a project %s (一)', (_, facts, applies) => {
  expect(lights(seen('2025-05-31', facts)).applies).toBe(applies);
});

describe('a good reason (二, 五)', () => {
  const late = seen('2025-03-31', { 'planned-start': '2025-03-01' });
  const given: GivenColour = {
    period: '2025-03',
    dimension: 'start',
    colour: 'green',
    reason: '用地批复未下达',
    by: '某人',
    on: '2025-04-01',
  };

  test('shows another colour beside the computed one', () => {
    expect(one('start', late, { given: [given] })).toMatchObject({ colour: 'yellow', shown: 'green' });
  });

  test.each<[string, Partial<GivenColour>, string | null]>([
    ['for the start', {}, null],
    ['for the statistics', { dimension: 'statistics' }, null],
    ['for progress, of which the text says nothing', { dimension: 'progress' }, 'override-not-for-dimension'],
    ['for payment, of which the text says nothing', { dimension: 'payment' }, 'override-not-for-dimension'],
    ['without the reason', { reason: ' ' }, 'override-without-reason'],
  ])('%s', (_, change, obstacle) => {
    expect(overrideObstacle(rule(yinchuan), { ...given, ...change })).toBe(obstacle);
  });
});

const ledger = {
  mechanism: yinchuan,
  calendar: officialCalendar,
  organisation: foundingOrganisation(yinchuan),
  from: '2025-04-01',
  to: '2025-06-30',
};

test('the commission brings the list up to date by the end of each month (七)', () => {
  expect(obligations(ledger).map(({ rule, bearer, due }) => [rule, bearer.id, due?.date])).toEqual([
    ['update-colour-list', 'development-reform-commission', '2025-04-30'],
    ['update-colour-list', 'development-reform-commission', '2025-05-31'],
    ['update-colour-list', 'development-reform-commission', '2025-06-30'],
  ]);
});

test.each<[Colour, string[]]>([
  ['yellow', ['concentrate']],
  ['red', []],
  ['green', []],
])('a light that turns %s sets off what the text says of it (六)', (colour, rules) => {
  const turned = {
    event: `project-lights:${colour}`,
    slot: 'project:1:start',
    on: '2025-04-01',
    subject: { responsibleUnit: 'a-bureau' },
  };
  const owed = obligations({ ...ledger, triggers: [turned] }).filter(({ slot }) => slot === turned.slot);
  expect(owed.map((each) => each.rule)).toEqual(rules);
  expect(owed.every(({ bearer, due }) => bearer.id === 'a-bureau' && due === null)).toBe(true);
});

test.each<[Colour, (boolean | null)[]]>([
  ['red', [true, null]],
  ['yellow', [false, null]],
])(
  'a %s light, key supervision, and a letter of which the text does not say when (六, 七)',
  (shown, reached) => {
    const [ladder] = yinchuan.ladders;
    const situation: Situation = {
      asOf: '2025-06-30',
      limit: null,
      times: null,
      lights: {
        'project-lights': [
          { progress: 'green', start: 'green' },
          { progress: 'green', start: shown },
        ],
      },
      subject: null,
    };
    const yardstick = { mechanism: yinchuan, calendar: officialCalendar };
    expect(
      ladder && rungStandings(yardstick, yinchuan.ladders, ladder, situation).map((rung) => rung.reached),
    ).toEqual(reached);
  },
);
