import { today } from '../../clock/clock.ts';
import { someArrangement, someDecision } from '../../features/meeting/testing.ts';
import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, conveners, everyone, type Kind, office, posts, seers, strangers } from '../kinds.ts';
import type { Table } from '../row.ts';
import { freshSlots } from '../slots.ts';
import { reviewed } from './problem.ts';

const holders = ['portfolioLeader', 'liaison'] as const;

export const meeting: Table<'meeting'> = {
  year: { may: everyone, ready: () => ({ year: 2018 }) },
  show: { may: everyone, ready: async (county) => ({ meetingId: await convened(county) }) },
  // The day is set by whoever convenes and the office that sees to it (二（二）1).
  convene: { may: conveners, ready: (county) => arranged(county) },
  skip: {
    may: conveners,
    ready: async (county) => ({ ...(await nextSlot(county)).slot, reason: '没有报上来的问题' }),
  },
  move: {
    may: conveners,
    ready: async (county) => {
      const { rule, slotKey, ...arrangement } = await arranged(county);
      const slot = { rule, slotKey, ...arrangement };
      const { id: meetingId, revision } = answered(await ask(county, 'officeClerk', 'convene', slot));
      return { meetingId, revision, ...arrangement, reason: '改期' };
    },
  },
  // A leader's own meeting is called by the leader, or by who prepares it (二（二）3).
  callChoices: { may: everyone, ready: () => ({}) },
  callMeeting: {
    may: holders,
    hiddenFrom: strangers,
    ready: async (county) => call(county, (await reviewed(county)).id),
  },
  study: {
    may: holders,
    ready: async (county) => {
      const { id: problemId } = await reviewed(county);
      const input = await call(county, problemId);
      const { id: meetingId } = answered(await ask(county, 'portfolioLeader', 'callMeeting', input));
      return { meetingId, problemId, revision: 1, findings: '', outcome: null, decisionAsked: '' };
    },
  },
  invitations: { may: everyone, ready: () => ({}) },
  // A seat answers for itself, by its deputy, or by telephone to the office.
  reply: {
    may: ['portfolioLeader', ...office],
    ready: async (county) => {
      const meetingId = await convenedWeekly(county);
      const { asked } = answered(await ask(county, 'officeClerk', 'show', { meetingId }));
      return {
        meetingId,
        asked,
        postId: posts.portfolioLeader,
        unitId: null,
        answer: { reply: 'leave', reason: '外出招商' },
      };
    },
  },
  // The office takes down what is decided (二（二）4（2）).
  callRoll: {
    may: office,
    ready: async (county) => ({ ...(await versionOf(county, await held(county))), seats: [seat] }),
  },
  decide: {
    may: office,
    ready: async (county) => ({ meetingId: await held(county), ...decision }),
  },
  removeDecision: {
    may: office,
    ready: async (county) => {
      const meetingId = await held(county);
      const { id: decisionId, revision } = answered(await decided(county, meetingId));
      return { meetingId, decisionId, revision };
    },
  },
  decisionVersions: {
    may: seers,
    hiddenFrom: strangers,
    ready: async (county) => {
      const meetingId = await held(county);
      return { meetingId, decisionId: answered(await decided(county, meetingId)).id };
    },
  },
  end: {
    may: office,
    ready: async (county) => {
      const meetingId = await held(county);
      answered(await decided(county, meetingId));
      return versionOf(county, meetingId);
    },
  },
};

/** A leader's own meeting on a problem, today. */
const call = async (county: TestCounty, problemId: string) => ({
  ...someArrangement({
    heldOn: today(county.server.clock).toString(),
    chairPostId: posts.portfolioLeader,
    convenedAs: null,
  }),
  rule: 'special-topic-meeting',
  problemIds: [problemId],
});

let weeks = 20;

/** A weekly report of a week of its own, to which every vice-magistrate is asked (二（一）1). */
async function convenedWeekly(county: TestCounty): Promise<string> {
  weeks += 1;
  const slot = { rule: 'weekly-report', slotKey: `2018-W${weeks}` };
  const { meetings } = answered(await ask(county, 'officeClerk', 'year', { year: 2018 }));
  const { standsOn: heldOn } = meetings.find(
    (one: typeof slot) => one.rule === slot.rule && one.slotKey === slot.slotKey,
  );
  const arrangement = someArrangement({ heldOn, convenedAs: null });
  return answered(await ask(county, 'officeClerk', 'convene', { ...slot, ...arrangement })).id;
}

const nextSlot = freshSlots();
const decision = someDecision({ heard: '防汛准备情况的汇报', limitOn: '2030-12-20' });
const seat = {
  postId: 'magistrate',
  name: '沈立新',
  title: '县长',
  role: 'required',
  status: 'present',
  note: '',
};

const ask = (county: TestCounty, kind: Kind, verb: string, input: Record<string, unknown>) =>
  as(county, kind).call(`meeting.${verb}`, input);

/** The arrangement of a meeting in a slot of its own, on a day before it. */
async function arranged(county: TestCounty) {
  const { slot, begins, held: heldOn } = await nextSlot(county);
  county.setDate(begins);
  return { ...slot, ...someArrangement({ heldOn }) };
}

async function convened(county: TestCounty): Promise<string> {
  return answered(await ask(county, 'officeClerk', 'convene', await arranged(county))).id;
}

/** A meeting without a docket, on its day. */
export async function held(county: TestCounty): Promise<string> {
  const arrangement = await arranged(county);
  const { id } = answered(await ask(county, 'officeClerk', 'convene', arrangement));
  county.setDate(arrangement.heldOn);
  return id;
}

export const decided = (county: TestCounty, meetingId: string) =>
  ask(county, 'officeClerk', 'decide', { meetingId, ...decision });

export async function versionOf(county: TestCounty, meetingId: string) {
  const { revision } = answered(await ask(county, 'officeClerk', 'show', { meetingId }));
  return { meetingId, revision };
}
