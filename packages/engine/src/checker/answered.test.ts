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
  ['due-not-stated', 'no row can say', { says: '' }, { portfolios: everyUnit, liaisons: everyLeader }, false],
])('%s when %s', (code, _, params, rows, expected) => {
  expect(isAnswered({ code, params }, { mechanism, organisation: { ...founding, ...rows }, date })).toBe(
    expected,
  );
});
