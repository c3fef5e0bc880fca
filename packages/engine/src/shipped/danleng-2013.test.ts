import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import { checkMechanism } from '../checker/index.ts';
import type { FindingCode } from '../finding/index.ts';
import { figureOf, type Subject } from '../judgement/index.ts';
import type { BearerRule, Mechanism } from '../mechanism/index.ts';
import { type Ledger, obligations } from '../obligation/index.ts';
import { foundingOrganisation } from '../organisation/index.ts';
import { slotsBetween } from '../recurrence/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';

const danleng = shippedMechanism('danleng-2013');
const year = { from: '2018-01-01', to: '2018-12-31' };

test.each<[FindingCode, string | undefined, string | undefined]>([
  ['date-not-stated', 'acceptance-first', '四'],
  ['bearer-not-stated', 'put-up-board', '二'],
  ['bearer-not-stated', 'send-information', '三'],
  ['bearer-not-stated', 'inspect', '四'],
  ['bearer-not-stated', 'issue-bulletin', '四'],
  ['bearer-not-stated', 'accept-completion', '四'],
  ['bearer-not-stated', 'take-stock', '四'],
  ['scoring-not-stated', undefined, '五'],
  ['issuer-not-stated', undefined, '文首'],
  ['number-not-stated', undefined, '文首'],
  ['effective-not-stated', undefined, undefined],
])('leaves open: %s %s', (code, rule, clause) => {
  const found = checkMechanism(danleng, officialCalendar, year).filter((one) => one.code === code);
  expect(found.map((one) => [one.rule, one.clause])).toContainEqual([rule, clause]);
});

test('what is called half-monthly, monthly, two-monthly and quarterly is so (四)', () => {
  const codes = checkMechanism(danleng, officialCalendar, year).map(({ code }) => code);
  expect(codes).not.toContain('label-against-recurrence');
});

const windows = (rule: string, from: string, to: string, mechanism: Mechanism = danleng) =>
  slotsBetween(mechanism, officialCalendar, from, to)
    .filter((slot) => slot.rule === rule)
    .map(({ key, period }) => `${key} ${period.from}..${period.to}`);

/** The first quarter of 2018; what reaches over its end belongs to it as well. */
test.each<[string, string[]]>([
  [
    'inspection',
    [
      '2018-01#first-half 2018-01-01..2018-01-15',
      '2018-01#second-half 2018-01-16..2018-01-31',
      '2018-02#first-half 2018-02-01..2018-02-15',
      '2018-02#second-half 2018-02-16..2018-02-28',
      '2018-03#first-half 2018-03-01..2018-03-15',
      '2018-03#second-half 2018-03-16..2018-03-31',
    ],
  ],
  [
    'bulletin',
    ['2018-01 2018-01-01..2018-01-31', '2018-02 2018-02-01..2018-02-28', '2018-03 2018-03-01..2018-03-31'],
  ],
  ['acceptance', ['2018-01 2018-01-01..2018-02-28', '2018-03 2018-03-01..2018-04-30']],
  ['stocktaking', ['2018-Q1 2018-01-01..2018-03-31']],
])('four rhythms on the same projects: %s (四)', (rule, expected) => {
  expect(windows(rule, '2018-01-01', '2018-03-31')).toEqual(expected);
});

test('the county may answer that the two months are counted from April 2013', () => {
  const answered: Mechanism = {
    ...danleng,
    settings: danleng.settings.map((setting) =>
      setting.decides === 'date' ? { ...setting, answer: '2013-04-19' } : setting,
    ),
  };
  // From April 2013 it is 56 months to December 2017 and 58 to February 2018.
  expect(windows('acceptance', '2018-01-01', '2018-03-31', answered)).toEqual([
    '2017-12 2017-12-01..2018-01-31',
    '2018-02 2018-02-01..2018-03-31',
  ]);
});

const ledger = (mechanism: Mechanism): Ledger => ({
  mechanism,
  calendar: officialCalendar,
  organisation: foundingOrganisation(mechanism),
  ...year,
});

test('nobody owes what the text does not give to anybody', () => {
  expect(obligations(ledger(danleng))).toEqual([]);
});

test('once somebody is named, the year has 24 inspections, 12 bulletins, 6 acceptances and 4 stock-takings', () => {
  const bearer: BearerRule = { unit: 'county-government' };
  const named = { ...danleng, duties: danleng.duties.map((duty) => ({ ...duty, bearer })) };
  const owed = obligations(ledger(named));
  const dates = (rule: string) => owed.flatMap((one) => (one.rule === rule ? one.due?.date : []));
  expect(
    ['inspect', 'issue-bulletin', 'accept-completion', 'take-stock'].map((rule) => dates(rule).length),
  ).toEqual([24, 12, 6, 4]);
  expect(dates('accept-completion').slice(0, 2)).toEqual(['2018-02-28', '2018-04-30']);
  // On the last of March the second half's inspection, the month's bulletin and the quarter's stock-taking all end.
  expect(owed.filter(({ due }) => due?.date === '2018-03-31').map(({ rule }) => rule)).toEqual([
    'inspect',
    'issue-bulletin',
    'take-stock',
  ]);
});

test('the linked leader and the lead unit answer for a project until it is to be complete (一)', () => {
  const subject = { projectLeader: 'a-leader', leadUnit: 'a-unit' };
  const triggers = [
    { action: 'other', slot: 'project:1', on: '2018-01-05', subject, due: '2018-10-31' } as const,
  ];
  expect(
    obligations({ ...ledger(danleng), triggers }).map(({ rule, bearer, due }) => [
      rule,
      bearer.id,
      due?.date,
    ]),
  ).toEqual([
    ['leader-answers', 'a-leader', '2018-10-31'],
    ['lead-unit-answers', 'a-unit', '2018-10-31'],
  ]);
});

const yi = 100_000_000;
const quarter: Subject = {
  id: 'county',
  observations: [{ period: '2018-03', asOf: '2018-03-31', facts: {} }],
  projects: [
    { plan: 4, done: 1, started: '2018-02-01', planned: '2018-12-01', completed: null },
    { plan: 3, done: 1, started: '2017-05-01', planned: '2018-03-20', completed: '2018-03-15' },
    { plan: 2, done: 0.92, started: '2017-06-01', planned: '2018-03-01', completed: '2018-03-01' },
    { plan: 1, done: 0, started: null, planned: '2018-11-01', completed: null },
  ].map(({ plan, done, started, planned, completed }, index) => ({
    id: `project-${index + 1}`,
    observations: [
      {
        period: '2018-03',
        asOf: '2018-03-31',
        facts: {
          'annual-plan': plan * yi,
          completed: done * yi,
          'started-on': started,
          'planned-completion': planned,
          'completed-on': completed,
        },
      },
    ],
  })),
};

test.each<[string, number]>([
  // 1 + 1 + 0.92 of 4 + 3 + 2 + 1 hundred million.
  ['investment-rate', 29.2],
  ['starts', 3],
  ['completions', 2],
  // The one of the 15th was five days ahead of its plan, the one of the 1st on the day.
  ['early-completions', 1],
])('the figures of a quarter: %s (六)', (measure, expected) => {
  expect(figureOf({ mechanism: danleng, calendar: officialCalendar }, quarter, { measure })).toBe(expected);
});
