import { expect, test } from 'vitest';
import { officialCalendar } from '../calendar/index.ts';
import type { FindingCode } from '../finding/index.ts';
import type { Mechanism } from '../mechanism/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { checkMechanism } from './index.ts';

const shilin = shippedMechanism('shilin-2018');
const linxi = shippedMechanism('linxi-demonstration');
const year = { from: '2018-01-01', to: '2018-12-31' };
const found = (mechanism: Mechanism, code: FindingCode, range = year) =>
  checkMechanism(mechanism, officialCalendar, range).filter((finding) => finding.code === code);

/** What the document of 2018 leaves open, and where it trips over itself. */
test.each<[FindingCode, string | undefined, Record<string, string | number>]>([
  ['label-against-recurrence', '二（二）2', { promised: 36, given: 24 }],
  ['day-count-not-stated', '二（二）4（2）', { default: 'calendar' }],
  ['shift-not-stated', '二（二）4（1）', { default: 'earlier' }],
  ['rota-months-missing', '二（三）3', { months: '1, 2, 3' }],
  ['quarters-without-event', '二（四）3', { quarters: '1' }],
  ['weekday-not-stated', '二（一）2', { default: 'monday' }],
  ['liaison-not-stated', undefined, {}],
  ['portfolios-not-stated', undefined, {}],
  ['due-not-stated', '一', {}],
  ['scoring-not-stated', '三（三）', {}],
  ['threshold-scope-not-stated', '三（二）', { default: 'every-list' }],
  ['cutoffs-collide', '三（二）', { day: 25, desk: '县发改局重点项目科' }],
  ['in-force-before-issue', undefined, { from: '2018-03-01', issued: '2018-04-26' }],
  ['unit-kind-empty', undefined, { kind: 'town' }],
])('Shilin: %s', (code, clause, params) => {
  const [finding] = found(shilin, code);
  expect(finding?.clause).toBe(clause);
  expect(finding?.params).toMatchObject(params);
});

test('the cut-offs of 2018 that fall on days off, and where they go', () => {
  expect(
    found(shilin, 'cutoff-on-day-off')
      .filter(({ rule }) => rule === 'resolution-meeting')
      .map(({ params }) => [params['date'], params['actual']]),
  ).toEqual([
    // Sunday 25 March lies before the day of issue, and after the day from which the rules were in force.
    ['2018-03-25', '2018-03-23'],
    ['2018-05-13', '2018-05-11'],
    ['2018-08-25', '2018-08-24'],
    ['2018-10-13', '2018-10-12'],
    ['2018-11-25', '2018-11-23'],
  ]);
});

test('a year without a holiday notice is said to be one', () => {
  const findings = found(shilin, 'calendar-not-published', { from: '2026-06-01', to: '2027-06-01' });
  expect(findings.map(({ params }) => params['year'])).toEqual(['2027']);
});

test('every clause of both mechanisms has a rule', () => {
  expect([...found(shilin, 'clause-without-rule'), ...found(linxi, 'clause-without-rule')]).toEqual([]);
});

test('a county that has answered is asked no more', () => {
  const open = checkMechanism(linxi, officialCalendar, year).filter(({ severity }) => severity === 'open');
  expect(open.map(({ code }) => code)).toEqual([
    'scoring-not-stated',
    'quarters-without-event',
    // By when an extension is asked for and how often it is granted, no demonstration needs.
    'extension-terms-not-stated',
  ]);
});

test('gaps in a portfolio map are found', () => {
  const { organisation } = linxi;
  const gaps: Mechanism = {
    ...linxi,
    organisation: {
      ...organisation,
      portfolios: [{ leader: 'vice-magistrate-culture', units: ['yunling-township'] }],
      liaison: [],
    },
  };
  expect(found(gaps, 'unit-without-portfolio')).toHaveLength(11);
  expect(found(gaps, 'leader-without-liaison')).toHaveLength(1);
});

test('two leads in one month are found', () => {
  const twice: Mechanism = {
    ...linxi,
    slots: linxi.slots.map((rule) => ({
      ...rule,
      rota: rule.rota && [...rule.rota, { months: [5], lead: 'magistrate' }],
    })) as Mechanism['slots'],
  };
  expect(found(twice, 'rota-months-twice')[0]?.params).toMatchObject({ months: '5' });
});
