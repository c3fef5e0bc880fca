import { expect, test } from 'vitest';
import type { Mechanism } from '../mechanism/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { additionsOf, foundingOrganisation, type Organisation, withAdditions } from './index.ts';

const linxi = shippedMechanism('linxi-demonstration');
const chart = linxi.organisation;
const listed = <Row>(rows: readonly Row[] | 'not-stated'): readonly Row[] =>
  rows === 'not-stated' ? [] : rows;
const nothing: Organisation = {
  units: [],
  posts: [],
  people: [],
  appointments: [],
  portfolios: [],
  liaisons: [],
};

const grown: Mechanism = {
  ...linxi,
  organisation: {
    ...chart,
    units: [...chart.units, { id: 'new-bureau', name: '县新设局', kind: 'bureau' }],
    posts: [
      ...chart.posts.map((post) => (post.id === 'water-head' ? { ...post, holder: '另一人' } : post)),
      { id: 'new-head', unit: 'new-bureau', name: '新设局局长', kind: 'principal', holder: '顾全' },
      { id: 'new-clerk', unit: 'new-bureau', name: '新设局经办员', kind: 'clerk', holder: '新来的' },
    ],
    portfolios: [
      ...listed(chart.portfolios).map((row) => ({ ...row, leader: 'magistrate' })),
      { leader: 'standing-vice-magistrate', units: ['new-bureau'] },
    ],
  },
};

test('a county lacks nothing of its own mechanism', () => {
  expect(additionsOf(foundingOrganisation(linxi), linxi, '2018-06-01')).toEqual(nothing);
});

test('only what the county lacks is added, from the day on which it is to hold', () => {
  // The county knows its people by other ids than their names.
  const county = foundingOrganisation(linxi);
  const people = county.people.map(({ name }, index) => ({ id: `person-${index}`, name }));
  const guQuan = people.find(({ name }) => name === '顾全')?.id;
  const added = additionsOf({ ...county, people }, grown, '2018-06-01');
  const since = { from: '2018-06-01', to: null };
  expect(added).toEqual({
    units: [{ id: 'new-bureau', name: '县新设局', kind: 'bureau' }],
    posts: [expect.objectContaining({ id: 'new-head' }), expect.objectContaining({ id: 'new-clerk' })],
    people: [{ id: '新来的', name: '新来的' }],
    appointments: [
      { post: 'new-head', person: guQuan, ...since },
      { post: 'new-clerk', person: '新来的', ...since },
    ],
    portfolios: [{ leader: 'standing-vice-magistrate', unit: 'new-bureau', ...since }],
    liaisons: [],
  });
});

test('once added, nothing more is lacking, and what the mechanism leaves out stays', () => {
  const county = foundingOrganisation(grown);
  const joined = withAdditions(county, additionsOf(county, linxi, '2018-06-01'));
  expect(joined).toEqual(county);
  expect(additionsOf(joined, grown, '2018-07-01')).toEqual(nothing);
});
