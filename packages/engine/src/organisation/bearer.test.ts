import { expect, test } from 'vitest';
import type { Action, BearerRule, NotStated } from '../mechanism/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  actsFor,
  bearersOf,
  foundingOrganisation,
  groupMembers,
  holderOn,
  liaisonOf,
  mayAct,
  type Organisation,
  portfolioLeadOf,
  postsHeldBy,
  type Subject,
} from './index.ts';

const linxi = shippedMechanism('linxi-demonstration');
const linxiPeople = foundingOrganisation(linxi);
const shilin = shippedMechanism('shilin-2018');
const shilinPeople = foundingOrganisation(shilin);
const date = '2018-05-10';
const road: Subject = { responsibleUnit: 'transport-bureau', involvedUnits: ['land-bureau', 'shiqiao-town'] };
const tourOfMay: Subject = { slot: { rule: 'site-tour', key: '2018-05' } };

const named = (
  rule: BearerRule | NotStated,
  subject: Subject = {},
  organisation: Organisation = linxiPeople,
) => bearersOf(rule, { mechanism: linxi, organisation, date, subject }).map(({ id }) => id);

test('the leading group has one chair, nine vice-chairs and thirteen named members (一)', () => {
  const seats = (role: 'chair' | 'viceChair' | 'member') =>
    groupMembers(shilin, shilinPeople, 'leading-group', role);
  expect([seats('chair').length, seats('viceChair').length, seats('member').length]).toEqual([1, 9, 13]);
});

test('the head of a town is a member the day the town is entered, by rule and not by list (一)', () => {
  const withTown: Organisation = {
    ...shilinPeople,
    units: [...shilinPeople.units, { id: 'a-town', name: '某镇', kind: 'town' }],
    posts: [
      ...shilinPeople.posts,
      { id: 'a-town-head', unit: 'a-town', name: '镇长', kind: 'principal' },
      { id: 'a-town-clerk', unit: 'a-town', name: '经办员', kind: 'clerk' },
    ],
  };
  expect(groupMembers(shilin, withTown, 'leading-group', 'member').slice(13)).toEqual([
    { kind: 'post', id: 'a-town-head' },
  ]);
});

test('one person may hold several posts (一)', () => {
  expect(postsHeldBy(shilinPeople, '段明宗', date)).toEqual([
    'government-office-deputy',
    'development-reform-head',
    'leading-group-office-director',
  ]);
});

test.each<[string, BearerRule | NotStated, Subject, string[]]>([
  ['nobody, where the document names nobody', 'not-stated', road, []],
  ['a post', { post: 'magistrate' }, {}, ['magistrate']],
  ['a unit', { unit: 'supervision-office' }, {}, ['supervision-office']],
  ['the lead of the month', { rota: 'site-tour' }, tourOfMay, ['vice-magistrate-industry']],
  [
    'the lead of a month of another rhythm',
    { rota: 'site-tour' },
    { slot: { rule: 'groundbreaking', key: '2018-Q2' } },
    [],
  ],
  ['the deputy who helps the lead', { liaisonOf: { rota: 'site-tour' } }, tourOfMay, ['office-deputy-1']],
  ['the responsible unit', { relation: 'responsible-unit' }, road, ['transport-bureau']],
  ['the units involved', { relation: 'involved-units' }, road, ['land-bureau', 'shiqiao-town']],
  ['the portfolio lead', { relation: 'portfolio-lead' }, road, ['vice-magistrate-transport']],
  [
    'the portfolio lead of a section',
    { relation: 'portfolio-lead' },
    { responsibleUnit: 'key-projects-section' },
    ['standing-vice-magistrate'],
  ],
  [
    'the liaison of the portfolio lead',
    { liaisonOf: { relation: 'portfolio-lead' } },
    road,
    ['office-deputy-2'],
  ],
  [
    'the heads of the units involved',
    { principalOf: { relation: 'involved-units' } },
    road,
    ['land-head', 'shiqiao-head'],
  ],
  ['the chair', { relation: 'chair' }, { chair: 'magistrate' }, ['magistrate']],
  [
    'each town',
    { each: { unitKind: 'town' } },
    {},
    ['linjiang-town', 'qingxi-town', 'shiqiao-town', 'yunling-township'],
  ],
  [
    'the clerk of each town',
    { each: { unitKind: 'town', post: 'clerk' } },
    {},
    ['linjiang-clerk', 'qingxi-clerk', 'shiqiao-clerk', 'yunling-clerk'],
  ],
  [
    'each of a group',
    { each: { group: 'office-deputies' } },
    {},
    ['office-deputy-1', 'office-deputy-2', 'office-deputy-3'],
  ],
  ['a part that the case does not give', { relation: 'lead-unit' }, {}, []],
])('%s', (_, rule, subject, expected) => {
  expect(named(rule, subject)).toEqual(expected);
});

test('a deputy who helps several leaders owes what the helpers owe once', () => {
  const [one, ...others] = linxiPeople.liaisons;
  const organisation = {
    ...linxiPeople,
    liaisons: [one, ...others].flatMap((row) => (row && one ? { ...row, deputy: one.deputy } : [])),
  };
  const rule: BearerRule = { liaisonOf: { each: { group: 'vice-magistrates' } } };
  expect(bearersOf(rule, { mechanism: linxi, organisation, date })).toEqual([
    { kind: 'post', id: one?.deputy },
  ]);
});

test('where the document gives no map, nobody is made to owe by guess', () => {
  expect(portfolioLeadOf(shilinPeople, 'land-bureau', date)).toBeNull();
  expect(liaisonOf(shilinPeople, 'vice-magistrate-1', date)).toBeNull();
});

test('an appointment holds from its first to its last day, and a later one succeeds', () => {
  const organisation: Organisation = {
    ...linxiPeople,
    appointments: [
      { post: 'land-head', person: 'before', from: '2018-03-01', to: '2018-05-31' },
      { post: 'land-head', person: 'after', from: '2018-05-31', to: null },
    ],
  };
  expect(
    ['2018-02-28', '2018-03-01', '2018-05-30', '2018-05-31', '2018-06-01'].map((day) =>
      holderOn(organisation, 'land-head', day),
    ),
  ).toEqual([null, 'before', 'before', 'after', 'after']);
});

/** Who may, as which post; null is a refusal. */
test.each<[Action, string[], Subject, string | null]>([
  ['review-problem', ['vice-magistrate-industry'], road, null],
  ['review-problem', ['transport-head'], road, null],
  ['review-problem', ['vice-magistrate-transport'], road, 'vice-magistrate-transport'],
  ['submit-problem', ['land-clerk'], road, null],
  ['submit-problem', ['transport-clerk'], road, 'transport-clerk'],
  ['issue-minutes', ['magistrate'], {}, null],
  ['issue-minutes', ['government-office-clerk'], {}, 'government-office-clerk'],
  ['compile-docket', ['government-office-clerk'], {}, null],
  ['compile-docket', ['key-projects-clerk'], {}, 'key-projects-clerk'],
  ['maintain-registry', ['key-projects-clerk'], {}, 'key-projects-clerk'],
  ['verify-decision', ['transport-head'], road, null],
  ['verify-decision', ['supervision-office-clerk'], road, 'supervision-office-clerk'],
  ['convene-meeting', ['government-office-clerk'], tourOfMay, null],
  [
    'convene-meeting',
    ['government-office-clerk'],
    { slot: { rule: 'resolution-meeting', key: '2018-05#mid' } },
    'government-office-clerk',
  ],
  [
    'write-special-report',
    ['development-reform-head', 'leading-group-office-director'],
    {},
    'development-reform-head',
  ],
  ['lead-tour', ['vice-magistrate-transport'], tourOfMay, null],
  ['lead-tour', ['vice-magistrate-industry'], tourOfMay, 'vice-magistrate-industry'],
  ['issue-minutes', [], {}, null],
])('%s by %j', (action, posts, subject, expected) => {
  expect(mayAct(action, posts, { mechanism: linxi, organisation: linxiPeople, date, subject })).toBe(
    expected,
  );
});

test.each([
  ['key-projects-clerk', 'development-reform-bureau', true],
  ['development-reform-clerk', 'key-projects-section', false],
  // A bureau belongs to the government, and does not act for it.
  ['transport-clerk', 'county-government', false],
  ['magistrate', 'county-government', true],
])('%s acts for %s: %s', (post, unit, expected) => {
  expect(actsFor(linxiPeople, post, { kind: 'unit', id: unit })).toBe(expected);
});
