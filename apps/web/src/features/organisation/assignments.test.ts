import { expect, test } from 'vitest';
import { liaisonAssignments, portfolioAssignments } from './assignments.ts';
import type { Organisation } from './organisation-query.ts';

const unit = (id: string, kind: Organisation['units'][number]['kind'], parent: string | null = null) => ({
  id,
  name: `unit ${id}`,
  kind,
  parent,
});
const post = (id: string, kind: string) => ({
  id,
  name: id,
  kind,
  unitId: 'county',
  next: null,
  holder: { personId: id, name: `Mr ${id}`, since: '2018-03-01' },
});
const row = { from: '2018-05-01', to: null };
const organisation: Organisation = {
  units: [unit('county', 'government'), unit('water', 'bureau'), unit('dams', 'section', 'water')],
  posts: [post('vice', 'leader'), post('other', 'leader'), post('aide', 'deputy')],
  portfolios: [
    { leader: 'vice', unit: 'water', from: '2018-03-01', to: '2018-05-31' },
    { leader: 'other', unit: 'water', from: '2018-06-01', to: null },
  ],
  liaisons: [{ leader: 'vice', deputy: 'aide', ...row }],
  leaders: ['vice', 'other'],
  deputies: ['aide'],
  handovers: [],
  mayKeep: true,
};

test('the government itself is in nobody’s portfolio, and a section says with whom it goes', () => {
  expect(portfolioAssignments(organisation, '2018-05-10').map(({ id, about }) => [id, about])).toEqual([
    ['water', []],
    ['dams', ['unit water']],
  ]);
});

test('a unit has the leader of today and the one of a later day; a change is made against the later', () => {
  const [water, dams] = portfolioAssignments(organisation, '2018-05-10');
  expect(water).toMatchObject({
    today: { post: { id: 'vice' }, to: '2018-05-31' },
    next: { post: { id: 'other' }, from: '2018-06-01' },
    last: 'other',
  });
  expect(dams).toMatchObject({ today: null, next: null, last: null });
});

test('a section without a leader of its own has that of the unit it belongs to, as long as that has one', () => {
  const ownDams = { leader: 'other', unit: 'dams', from: '2018-03-01', to: null };
  const damsIn = (portfolios: Organisation['portfolios']) =>
    portfolioAssignments({ ...organisation, portfolios }, '2018-05-10')[1];
  expect(damsIn(organisation.portfolios)?.inherited).toMatchObject({ post: { id: 'vice' } });
  expect(damsIn([...organisation.portfolios, ownDams])).toMatchObject({
    inherited: null,
    today: { post: { id: 'other' } },
  });
  expect(damsIn([])?.inherited).toBeNull();
});

test('where an end is set and nothing follows, a change is made against nobody', () => {
  const portfolios = organisation.portfolios.slice(0, 1);
  expect(portfolioAssignments({ ...organisation, portfolios }, '2018-05-10')[0]).toMatchObject({
    today: { to: '2018-05-31' },
    last: null,
  });
});

test('a leader has a deputy, and the units of today', () => {
  expect(
    liaisonAssignments(organisation, '2018-05-10').map(({ name, about, last }) => [name, about, last]),
  ).toEqual([
    ['vice Mr vice', ['unit water'], 'aide'],
    ['other Mr other', [], null],
  ]);
});
