import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, type Kind, posts } from '../kinds.ts';
import type { Table } from '../row.ts';

/** The secretariat keeps units and posts, who holds them, and who answers for what (一). */
const secretariat: readonly Kind[] = ['secretariatHead', 'secretariatClerk'];

export const organisation: Table<'organisation'> = {
  show: { may: everyone, ready: () => ({}) },
  succeed: {
    may: secretariat,
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
  assignPortfolio: {
    may: secretariat,
    ready: async (county) => {
      const { portfolios } = await chartOf(county);
      const unitId = 'finance-bureau';
      const { leader } = portfolios.find(({ unit, to }) => unit === unitId && to === null) ?? {
        leader: null,
      };
      return {
        unitId,
        expectedLeader: leader,
        leaderPostId: leader === posts.otherLeader ? posts.portfolioLeader : posts.otherLeader,
        from: '2018-05-10',
      };
    },
  },
  assignLiaison: {
    may: secretariat,
    ready: async (county) => {
      const { liaisons } = await chartOf(county);
      const leaderPostId = posts.portfolioLeader;
      const { deputy } = liaisons.find(({ leader, to }) => leader === leaderPostId && to === null) ?? {
        deputy: null,
      };
      return {
        leaderPostId,
        expectedDeputy: deputy,
        deputyPostId: deputy === posts.liaison ? null : posts.liaison,
        from: '2018-05-10',
      };
    },
  },
  addUnit: {
    may: secretariat,
    ready: () => ({ name: `新设第${(added += 1)}镇`, kind: 'town', parentId: 'county-government' }),
  },
  addPost: {
    may: secretariat,
    ready: () => ({ unitId: 'water-bureau', name: `县水务局第${(added += 1)}副局长`, kind: 'deputy' }),
  },
};

/** Names are given once only. */
let added = 0;

interface Post {
  id: string;
  unitId: string;
  holder: { personId: string; since: string };
}

interface Chart {
  posts: Post[];
  portfolios: { leader: string; unit: string; to: string | null }[];
  liaisons: { leader: string; deputy: string; to: string | null }[];
}

const chartOf = async (county: TestCounty): Promise<Chart> =>
  answered(await as(county, 'secretariatHead').call('organisation.show'));

/** A post of the finance bureau that is still in the hands in which the county began. */
async function firstHolding(county: TestCounty): Promise<Post> {
  const held = (await chartOf(county)).posts.find(
    ({ unitId, holder }) => unitId === 'finance-bureau' && holder.since < '2018-05-10',
  );
  if (held === undefined) throw new Error('Every post of the finance bureau has been taken over.');
  return held;
}
