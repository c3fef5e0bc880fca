import { v7 as uuidv7 } from 'uuid';
import { answered } from '../../features/problem/testing.ts';
import { someDay, somePlan, someProject, someRemark } from '../../features/site-tour/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, type Kind, office, posts, seers, strangers, supervisors, unit } from '../kinds.ts';
import type { Table } from '../row.ts';

/** Whose turn it is, and the deputy who plans it (二（三）1). */
const planners = ['portfolioLeader', 'liaison'] as const satisfies Kind[];
const swappers = ['portfolioLeader', ...office] as const;
const settlers = [...swappers, ...supervisors] as const;
/** Everybody on the roll goes along (二（三）2). */
const travellers = [
  ...settlers,
  'magistrate',
  'standingViceMagistrate',
  'otherLeader',
  'secretariatHead',
  'unitHead',
] as const;

export const siteTour: Table<'siteTour'> = {
  // Everybody knows when which project is seen.
  year: { may: everyone, ready: () => ({ year: 2018 }) },
  show: { may: everyone, ready: () => turnOf(0) },
  sheets: { may: travellers, ready: async (county) => (await planned(county)).at },
  swap: {
    may: swappers,
    ready: () => {
      const { rule, slotKey } = nextTurn();
      // The month after is another leader's.
      return { rule, slotKeys: [slotKey, slotKey.replace('03', '04').replace('09', '10')], reason: '出差' };
    },
  },
  savePlan: {
    may: planners,
    ready: async (county) => ({ ...nextTurn(), revision: 0, plan: somePlan([await someProject(county)]) }),
  },
  issuePlan: {
    may: planners,
    ready: async (county) => {
      const { at } = await planned(county);
      return { ...at, revision: 1 };
    },
  },
  remark: {
    may: travellers,
    ready: async (county) => {
      const { at, projectId, heldOn } = await held(county);
      return someRemark(projectId, { ...at, writtenAt: morningOf(heldOn) });
    },
  },
  settle: {
    may: settlers,
    ready: async (county) => ({ ...(await remarked(county)), outcome: 'nothing' }),
  },
  // A problem is its unit's to raise (二（二）4（1）).
  answer: {
    may: unit,
    ready: async (county) => {
      const remark = await remarked(county);
      const put = await as(county, 'liaison').call('siteTour.settle', { ...remark, outcome: 'problem' });
      return { ...answered(put), answer: 'decline', reason: '已经在办' };
    },
  },
  report: { may: swappers, ready: async (county) => (await ended(county)).at },
  saveReport: {
    may: swappers,
    ready: async (county) => ({ ...(await ended(county)).at, revision: 0, words: { next: '抓紧整改' } }),
  },
  issueReport: {
    may: swappers,
    ready: async (county) => ({ ...(await ended(county)).at, revision: 0 }),
  },
  visits: {
    may: seers,
    hiddenFrom: strangers,
    ready: async (county) => ({ projectId: await someProject(county, `河道${uuidv7()}`) }),
  },
};

/** The months of the water bureau's leader: March and September. */
const turnOf = (count: number) => ({
  rule: 'site-tour',
  slotKey: `${2019 + Math.floor(count / 2)}-${count % 2 === 0 ? '03' : '09'}`,
});
let turns = 0;
const nextTurn = () => {
  turns += 1;
  return turnOf(turns);
};

const morningOf = (date: string) => `${date}T01:00:00.000Z`;

/** A tour of its own, with its day and a plan. */
async function planned(county: TestCounty) {
  const at = nextTurn();
  const heldOn = `${at.slotKey}-20`;
  county.setDate(`${at.slotKey}-01`);
  const projectId = await someProject(county, `河道${uuidv7()}`);
  const day = someDay({ ...at, heldOn, chairPostId: posts.portfolioLeader });
  const { id: meetingId } = answered(await as(county, 'portfolioLeader').call('meeting.convene', day));
  const plan = somePlan([projectId]);
  answered(await as(county, 'liaison').call('siteTour.savePlan', { ...at, revision: 0, plan }));
  return { at, heldOn, projectId, meetingId: meetingId as string };
}

/** The same on its day. */
async function held(county: TestCounty) {
  const tour = await planned(county);
  county.setDate(tour.heldOn);
  return tour;
}

async function remarked(county: TestCounty): Promise<{ id: string; revision: number }> {
  const { at, projectId, heldOn } = await held(county);
  const remark = someRemark(projectId, { ...at, writtenAt: morningOf(heldOn) });
  const { id } = answered(await as(county, 'portfolioLeader').call('siteTour.remark', remark));
  return { id, revision: 1 };
}

async function ended(county: TestCounty) {
  const tour = await held(county);
  const { meetingId } = tour;
  const clerk = as(county, 'officeClerk');
  const { revision } = answered(await clerk.call('meeting.show', { meetingId }));
  answered(await clerk.call('meeting.end', { meetingId, revision }));
  return tour;
}
