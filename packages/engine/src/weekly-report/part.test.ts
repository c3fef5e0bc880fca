import { expect, test } from 'vitest';
import { foundingOrganisation } from '../organisation/index.ts';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import { inGroupOrder, weeklyPartOf } from './index.ts';

const mechanism = shippedMechanism('linxi-demonstration');
const organisation = foundingOrganisation(mechanism);
const context = { mechanism, organisation, date: '2018-05-10' };
const duty = mechanism.duties.find(({ action }) => action === 'report-weekly');
const leader = { kind: 'post', id: 'vice-magistrate-agriculture' } as const;

test.each([
  ['the leader', 'vice-magistrate-agriculture', { as: 'vice-magistrate-agriculture', part: 'bearer' }],
  ['the deputy who helps the leader', 'office-deputy-3', { as: 'office-deputy-3', part: 'beside' }],
  ['the deputy who helps another', 'office-deputy-1', null],
  ['another leader', 'vice-magistrate-industry', null],
])('%s', (_who, post, part) => {
  expect(duty && weeklyPartOf(duty, leader, [post], context)).toEqual(part);
});

test('a report that went over to somebody while the post is vacant is handed in by that one', () => {
  const vacant = {
    ...organisation,
    appointments: organisation.appointments.filter(({ post }) => post !== leader.id),
  };
  const delegates = { to: [{ post: 'standing-vice-magistrate' }], when: 'absent' as const };
  const part = (who: typeof organisation) =>
    weeklyPartOf({ delegates }, leader, ['standing-vice-magistrate'], { ...context, organisation: who });
  expect([part(organisation), part(vacant)]).toEqual([
    null,
    { as: 'standing-vice-magistrate', part: 'bearer' },
  ]);
});

test('leaders come in the order of the leading group', () => {
  const posts = ['vice-magistrate-culture', 'nobody', 'standing-vice-magistrate'];
  const bearers = posts.map((id) => ({ kind: 'post' as const, id }));
  expect(inGroupOrder(bearers, context).map(({ id }) => id)).toEqual([
    'standing-vice-magistrate',
    'vice-magistrate-culture',
    'nobody',
  ]);
});
