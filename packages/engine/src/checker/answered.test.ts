import { expect, test } from 'vitest';
import type { Finding } from '../finding/index.ts';
import { foundingOrganisation, type Organisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { answering } from './coverage.ts';
import { isAnswered } from './answered.ts';

const mechanism = shippedMechanism('shilin-2018');
const founding = foundingOrganisation(mechanism);
const date = '2018-05-10';
const since = { from: '2018-05-01', to: null };

const leaders = founding.posts.filter(({ kind }) => kind === 'leader').map(({ id }) => id);
const everyUnit = founding.units
  .filter(({ kind }) => answering.has(kind))
  .map(({ id }) => ({ leader: 'vice-magistrate-1', unit: id, ...since }));
const everyLeader = leaders.map((leader) => ({ leader, deputy: 'government-office-deputy', ...since }));
const town = { id: 'a-town', name: '某镇', kind: 'town' } as const;
const head = { id: 'a-town-head', unit: 'a-town', name: '某镇镇长', kind: 'principal' } as const;

/** Somebody in every post of the county. */
const everyPost = founding.posts.map(({ id }) => ({ post: id, person: id, ...since }));
const partyOffice = {
  id: 'party-deputy',
  unit: 'party-office',
  name: '县委办副主任',
  kind: 'deputy',
} as const;

test.each<[Finding['code'], string, Partial<Organisation>, string, boolean]>([
  ['post-vacant', 'somebody holds it', {}, 'magistrate', true],
  ['post-vacant', 'nobody does', { appointments: [] }, 'magistrate', false],
  ['holders-not-stated', 'one post is vacant', { appointments: everyPost.slice(1) }, '', false],
  ['holders-not-stated', 'every post is held', { appointments: everyPost }, '', true],
  ['group-empty', 'there is nobody', {}, 'party-office-deputies', false],
  [
    'group-empty',
    'there is somebody',
    { posts: [...founding.posts, partyOffice] },
    'party-office-deputies',
    true,
  ],
  ['bearer-unresolved', 'no leader answers for any unit', {}, 'review-problem', false],
  [
    'bearer-unresolved',
    'a leader answers for one',
    { portfolios: everyUnit.slice(1) },
    'review-problem',
    true,
  ],
  [
    'bearer-unresolved',
    'one of the rota is not helped',
    { liaisons: everyLeader.slice(1) },
    'plan-tour',
    false,
  ],
  ['bearer-unresolved', 'each of the rota is helped', { liaisons: everyLeader }, 'plan-tour', true],
  ['bearer-unresolved', 'there is no such duty', {}, 'nothing', false],
  ['recipient-unresolved', 'it names a unit', {}, 'special-report', true],
])('%s of a rule when %s', (code, _, rows, rule, expected) => {
  const organisation = { ...founding, ...rows };
  expect(isAnswered({ code, params: {}, rule }, { mechanism, organisation, date })).toBe(expected);
});

test.each<[Finding['code'], string, Finding['params'], Partial<Organisation>, boolean]>([
  ['portfolios-not-stated', 'nothing is entered', {}, {}, false],
  ['portfolios-not-stated', 'one unit is left out', {}, { portfolios: everyUnit.slice(1) }, false],
  ['portfolios-not-stated', 'every unit has its leader', {}, { portfolios: everyUnit }, true],
  [
    'portfolios-not-stated',
    'they begin later',
    {},
    { portfolios: everyUnit.map((row) => ({ ...row, from: '2018-06-01' })) },
    false,
  ],
  ['liaison-not-stated', 'nothing is entered', {}, {}, false],
  ['liaison-not-stated', 'one of the rota is not helped', {}, { liaisons: everyLeader.slice(1) }, false],
  ['liaison-not-stated', 'every leader is helped', {}, { liaisons: everyLeader }, true],
  ['unit-without-portfolio', 'it has none', { unit: '县水务局' }, {}, false],
  ['unit-without-portfolio', 'it has one', { unit: '县水务局' }, { portfolios: everyUnit }, true],
  ['leader-without-liaison', 'it has none', { leader: '常务副县长' }, {}, false],
  ['leader-without-liaison', 'it has one', { leader: '常务副县长' }, { liaisons: everyLeader }, true],
  ['unit-kind-empty', 'there is no town', { kind: 'town' }, {}, false],
  ['unit-kind-empty', 'a town has no head', { kind: 'town' }, { units: [...founding.units, town] }, false],
  [
    'unit-kind-empty',
    'a town has its head',
    { kind: 'town' },
    { units: [...founding.units, town], posts: [...founding.posts, head] },
    true,
  ],
  ['unit-level-empty', 'there is none of the level', { kind: 'bureau', level: 'city' }, {}, false],
  ['unit-level-empty', 'there is one of the county', { kind: 'bureau', level: 'county' }, {}, true],
  ['due-not-stated', 'no row can say', { says: '' }, { portfolios: everyUnit, liaisons: everyLeader }, false],
])('%s when %s', (code, _, params, rows, expected) => {
  expect(isAnswered({ code, params }, { mechanism, organisation: { ...founding, ...rows }, date })).toBe(
    expected,
  );
});
