import { randomBytes } from 'node:crypto';
import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, type PostKind } from '../kinds.ts';
import type { Table } from '../row.ts';

const newSecret = () => randomBytes(32).toString('base64url');

const others = everyone.filter((kind) => kind !== 'unitClerk');

/** To whom the water bureau’s calendar is open: itself, its leader with the liaison, and whoever sees the whole county. */
const readers: readonly PostKind[] = everyone.filter(
  (kind) => !['otherLeader', 'otherUnitClerk', 'townClerk'].includes(kind),
);

/** Everybody follows the own posts, and the units that one may look at; a link is its maker’s alone. */
export const calendarFeed: Table<'calendarFeed'> = {
  show: [
    { may: everyone, ready: () => ({ from: '2018-05-01', days: 31 }) },
    {
      when: 'it is the water bureau’s',
      may: readers,
      ready: () => ({ from: '2018-05-01', days: 31, of: 'unit:water-bureau' }),
    },
  ],
  list: { may: everyone, ready: () => ({}) },
  subscribe: [
    { may: everyone, ready: () => ({ secret: newSecret(), party: null, language: 'zh-CN' }) },
    {
      when: 'it is the water bureau’s',
      may: readers,
      ready: () => ({ secret: newSecret(), party: 'unit:water-bureau', language: 'zh-CN' }),
    },
  ],
  renew: {
    may: ['unitClerk'],
    hiddenFrom: others,
    ready: async (county) => ({ id: await someLink(county), secret: newSecret() }),
  },
  revoke: {
    may: ['unitClerk'],
    hiddenFrom: others,
    ready: async (county) => ({ id: await someLink(county) }),
  },
};

async function someLink(county: TestCounty): Promise<string> {
  const input = { secret: newSecret(), party: null, language: 'zh-CN' };
  return answered(await as(county, 'unitClerk').call('calendarFeed.subscribe', input)).id;
}
