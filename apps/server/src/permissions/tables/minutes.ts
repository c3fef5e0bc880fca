import { answered } from '../../features/problem/testing.ts';
import { signingPosts } from '../../features/minutes/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, office } from '../kinds.ts';
import type { Table } from '../row.ts';
import { decided, held, versionOf } from './meeting.ts';

export const minutes: Table<'minutes'> = {
  show: { may: everyone, ready: async (county) => ({ meetingId: (await drafted(county)).meetingId }) },
  // The office words the minutes, hands them in and issues them (二（二）4（2）).
  word: {
    may: office,
    ready: async (county) => ({
      ...(await draft(county)),
      passages: [{ place: 'title', was: '', text: '会议纪要' }],
    }),
  },
  rerecord: {
    may: office,
    ready: async (county) => {
      const { meetingId } = await drafted(county);
      const { minutes: paper, decisions } = await shownTo(county, meetingId);
      return { id: paper.id, revision: paper.revision, ...recordedAnew(decisions[0].id) };
    },
  },
  submit: { may: office, ready: (county) => draft(county) },
  // Each hand in its turn, and nobody in its place: here the last, which is whoever chaired.
  signOff: { may: ['magistrate'], ready: (county) => submitted(county) },
  // The hand that has it returns it; the office takes back what it handed in.
  sendBack: {
    may: ['magistrate', ...office],
    ready: async (county) => ({ ...(await submitted(county)), reason: '时限再核实' }),
  },
  issue: { may: office, ready: (county) => signed(county) },
  // What was issued is put right by whoever words minutes, and by a further paper.
  correct: { may: office, ready: (county) => toCorrect(county) },
  amendCorrection: {
    may: office,
    ready: async (county) => {
      const { changes, ...issued } = await toCorrect(county);
      const begun = answered(await as(county, 'officeClerk').call('minutes.correct', { ...issued, changes }));
      return { ...begun, changes: changes.map((one) => ({ ...one, reason: '核实后改正' })) };
    },
  },
  withdrawCorrection: {
    may: office,
    ready: async (county) =>
      answered(await as(county, 'officeClerk').call('minutes.correct', await toCorrect(county))),
  },
};

const recordedAnew = (decisionId: string) => ({
  decisionId,
  requirement: '由县国土资源局调剂3亩',
  leadUnitId: 'land-bureau',
  assistingUnitIds: [],
  limitOn: '2030-12-31',
  reason: '会后核实面积为3亩',
});

/** A meeting whose minutes are a draft. */
async function drafted(county: TestCounty): Promise<{ meetingId: string }> {
  const meetingId = await held(county);
  answered(await decided(county, meetingId));
  answered(await as(county, 'officeClerk').call('meeting.end', await versionOf(county, meetingId)));
  return { meetingId };
}

const shownTo = async (county: TestCounty, meetingId: string) =>
  answered(await as(county, 'officeClerk').call('minutes.show', { meetingId }));

async function draft(county: TestCounty): Promise<{ id: string; revision: number }> {
  const { id, revision } = (await shownTo(county, (await drafted(county)).meetingId)).minutes;
  return { id, revision };
}

/** Minutes that wait for the last hand. */
async function submitted(county: TestCounty) {
  let paper = answered(await as(county, 'officeClerk').call('minutes.submit', await draft(county)));
  for (const post of signingPosts.slice(0, -1)) {
    paper = answered(await county.as(post).call('minutes.signOff', paper));
  }
  return paper as { id: string; revision: number };
}

const signed = async (county: TestCounty): Promise<{ id: string; revision: number }> =>
  answered(await as(county, 'magistrate').call('minutes.signOff', await submitted(county)));

async function toCorrect(county: TestCounty) {
  const { meetingId } = await drafted(county);
  const office = as(county, 'officeClerk');
  const { minutes: paper, decisions } = await shownTo(county, meetingId);
  let now = answered(await office.call('minutes.submit', { id: paper.id, revision: paper.revision }));
  for (const post of signingPosts) now = answered(await county.as(post).call('minutes.signOff', now));
  answered(await office.call('minutes.issue', now));
  return { id: paper.id as string, changes: [recordedAnew(decisions[0].id)] };
}
