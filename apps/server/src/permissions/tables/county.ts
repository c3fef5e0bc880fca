import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone } from '../kinds.ts';
import type { Table } from '../row.ts';

export const clock: Table<'clock'> = {
  // The demonstration's date; a real county's clock cannot be set by anybody.
  set: { may: everyone, ready: () => ({ today: '2018-05-10' }) },
};

export const desk: Table<'desk'> = {
  show: { may: everyone, ready: () => ({}) },
};

/** The rules are for all whom they bind. */
export const mechanism: Table<'mechanism'> = {
  show: { may: everyone, ready: () => ({ year: 2018 }) },
  clause: { may: everyone, ready: () => ({ id: '三（一）' }) },
  year: { may: everyone, ready: () => ({ year: 2018 }) },
};

export const organisation: Table<'organisation'> = {
  show: { may: everyone, ready: () => ({}) },
  // The secretariat keeps the list of who holds which post (一).
  succeed: {
    may: ['secretariatHead', 'secretariatClerk'],
    ready: async (county) => {
      const post = await firstHolding(county);
      return {
        postId: post.id,
        expectedHolder: post.holder.personId,
        successor: { name: '接任者' },
        from: '2018-05-10',
      };
    },
  },
};

interface Post {
  id: string;
  unitId: string;
  holder: { personId: string; since: string };
}

/** A post of the finance bureau that is still in the hands in which the county began. */
async function firstHolding(county: TestCounty): Promise<Post> {
  const { posts } = answered(await as(county, 'secretariatHead').call('organisation.show'));
  return posts.find(({ unitId, holder }: Post) => unitId === 'finance-bureau' && holder.since < '2018-05-10');
}
