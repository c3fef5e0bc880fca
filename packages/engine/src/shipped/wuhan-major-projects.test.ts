import { describe, expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import { rungStandings, type Situation } from '../escalation/index.ts';
import type { FindingCode } from '../finding/index.ts';
import { classesOf, type FactValue, type Subject, type Yardstick } from '../judgement/index.ts';
import { lightOf } from '../light/index.ts';
import type { Colour, Mechanism } from '../mechanism/index.ts';
import { obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const wuhan = shippedMechanism('wuhan-major-projects');
const yardstick: Yardstick = { mechanism: wuhan, calendar: officialCalendar };

test.each<[FindingCode, string | undefined, string | undefined]>([
  ['pace-not-stated', 'pace-count', '三'],
  ['scoring-not-stated', undefined, '五'],
  ['case-without-otherwise', 'cards', '三'],
  ['rung-when-not-stated', 'bad-service', '四'],
  ['consequence-when-not-stated', 'praise-top', '五'],
  ['consequence-when-not-stated', 'quota-first', '五'],
  ['issue-date-not-stated', undefined, '文首'],
  ['issuer-not-stated', undefined, '文首'],
  ['number-not-stated', undefined, '文首'],
  ['effective-not-stated', undefined, undefined],
])('leaves open: %s %s', (code, rule, clause) => {
  const found = checkMechanism(wuhan, officialCalendar, { from: '2025-01-01', to: '2025-12-31' });
  expect(found.filter((one) => one.code === code).map((one) => [one.rule, one.clause])).toContainEqual([
    rule,
    clause,
  ]);
});

const yi = 100_000_000;

const project = (facts: Record<string, FactValue>, asOf = '2025-05-31'): Subject => ({
  id: 'a-project',
  observations: [{ period: asOf.slice(0, 7), asOf, facts }],
});

const inClass = (id: string, facts: Record<string, FactValue>): boolean | null | undefined =>
  classesOf(yardstick, project(facts)).find((one) => one.class === id)?.in;

describe('the threshold of a kind (二)', () => {
  test.each<[string, number, boolean]>([
    ['innovation-platform', 1, true],
    ['innovation-platform', 0.99, false],
    ['livelihood', 1, true],
    ['livelihood', 0.99, false],
    ['emerging-industry', 5, true],
    ['emerging-industry', 4.99, false],
    ['advanced-manufacturing', 5, true],
    ['advanced-manufacturing', 4.99, false],
    ['infrastructure', 5, true],
    ['infrastructure', 4.99, false],
    ['headquarters', 10, true],
    ['headquarters', 9.99, false],
    ['trade-logistics', 10, true],
    ['trade-logistics', 9.99, false],
  ])('%s of %d hundred million: %s', (kind, sum, major) => {
    expect(inClass('major', { kind, 'total-investment': sum * yi })).toBe(major);
  });

  test.each<[string, Record<string, FactValue>, boolean | null]>([
    ['relaxed for a strong one', { kind: 'headquarters', 'total-investment': 6 * yi, relaxed: true }, true],
    ['not relaxed', { kind: 'headquarters', 'total-investment': 6 * yi, relaxed: false }, false],
    ['of a kind nobody knows', { 'total-investment': 6 * yi }, null],
    ['of a sum nobody knows', { kind: 'livelihood' }, null],
  ])('%s', (_, facts, major) => {
    expect(inClass('major', facts)).toBe(major);
  });
});

test.each<[string, string]>([
  ['construction', 'continued'],
  ['started', 'new-start'],
  ['preparation', 'early-stage'],
])('a project in %s is of the class %s, and of no other (一)', (stage, id) => {
  const ofStage = ['continued', 'new-start', 'early-stage'];
  expect(ofStage.filter((each) => inClass(each, { stage }))).toEqual([id]);
});

const card = (completed: number, asOf: string, mechanism: Mechanism = wuhan): Colour | null | undefined => {
  const [cards] = mechanism.lights;
  const major = { kind: 'livelihood', 'total-investment': 12 * yi };
  return (
    cards &&
    lightOf(
      { mechanism, calendar: officialCalendar },
      cards,
      project({ ...major, completed, 'annual-plan': 1200 }, asOf),
    ).dimensions[0]?.colour
  );
};

/** In months, with 100 of a plan of 1200 for each: below 60 a month red, below 80 yellow. */
test.each<[string, number, Colour | null]>([
  ['2025-05-31', 299, 'red'],
  // 300 of 500: just 60 percent.
  ['2025-05-31', 300, 'yellow'],
  ['2025-05-31', 399, 'yellow'],
  // 400 of 500: just 80 percent, and no card at all, for the text knows no green one.
  ['2025-05-31', 400, null],
  ['2025-05-31', 900, null],
  // At the beginning of the year points would not tell: 5 of 8.33 percent is 3.33 points behind, and 60 percent.
  ['2025-01-31', 59, 'red'],
  ['2025-01-31', 60, 'yellow'],
  ['2025-12-31', 959, 'yellow'],
  ['2025-12-31', 960, null],
])('by %s, %d done: %s (三)', (asOf, completed, colour) => {
  expect(card(completed, asOf)).toBe(colour);
});

test('the pace by days, once the city says so', () => {
  const byDays: Mechanism = {
    ...wuhan,
    settings: wuhan.settings.map((setting) =>
      setting.decides === 'pace' ? { ...setting, answer: 'days' } : setting,
    ),
  };
  // 31 May is the 151st of 365 days: 41.37 percent of 1200 is 496.4, of which 299 are 60.2 percent.
  expect([card(299, '2025-05-31'), card(299, '2025-05-31', byDays)]).toEqual(['red', 'yellow']);
});

test('a project that is not major gets no card, however far behind', () => {
  const [cards] = wuhan.lights;
  const small = project({ kind: 'livelihood', 'total-investment': 1, completed: 0, 'annual-plan': 1200 });
  expect(cards && lightOf(yardstick, cards, small)).toMatchObject({ applies: false, dimensions: [] });
});

test('the commission issues a bulletin in every month (三)', () => {
  const owed = obligations({
    mechanism: wuhan,
    calendar: officialCalendar,
    organisation: foundingOrganisation(wuhan),
    from: '2025-01-01',
    to: '2025-03-31',
  });
  expect(owed.map(({ rule, bearer, due }) => [rule, bearer.id, due?.date, due?.because])).toEqual([
    ['issue-bulletin', 'development-reform-commission', '2025-01-31', 'end-of-window'],
    ['issue-bulletin', 'development-reform-commission', '2025-02-28', 'end-of-window'],
    ['issue-bulletin', 'development-reform-commission', '2025-03-31', 'end-of-window'],
  ]);
});

test.each<[boolean | null, (boolean | null)[]]>([
  [true, [true, null]],
  [false, [false, null]],
  [null, [null, null]],
])('a unit that serves badly: %s; when it is criticised the text does not say (四)', (badly, reached) => {
  const [ladder] = wuhan.ladders;
  const situation: Situation = {
    asOf: '2025-06-30',
    limit: null,
    times: null,
    lights: {},
    subject: project({ 'serves-badly': badly }),
  };
  expect(
    ladder && rungStandings(yardstick, wuhan.ladders, ladder, situation).map((rung) => rung.reached),
  ).toEqual(reached);
});
