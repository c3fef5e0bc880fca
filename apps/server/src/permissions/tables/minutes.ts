import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, office } from '../kinds.ts';
import type { Table } from '../row.ts';
import { decided, held, versionOf } from './meeting.ts';

export const minutes: Table<'minutes'> = {
  show: { may: everyone, ready: async (county) => ({ meetingId: (await drafted(county)).meetingId }) },
  // The office words the minutes and issues them (二（二）4（2）).
  edit: {
    may: office,
    ready: async (county) => ({
      ...(await drafted(county)),
      title: '会议纪要',
      heard: ['汇报'],
      copies: ['县委'],
    }),
  },
  // Whoever chaired signs, and nobody in the chair's place.
  signOff: { may: ['magistrate'], ready: (county) => drafted(county) },
  issue: {
    may: office,
    ready: async (county) => {
      const draft = await drafted(county);
      answered(await as(county, 'magistrate').call('minutes.signOff', draft));
      return { ...draft, revision: draft.revision + 1 };
    },
  },
};

/** Minutes that wait for their signature. */
async function drafted(county: TestCounty): Promise<{ meetingId: string; revision: number }> {
  const meetingId = await held(county);
  answered(await decided(county, meetingId));
  answered(await as(county, 'officeClerk').call('meeting.end', await versionOf(county, meetingId)));
  return { meetingId, revision: 1 };
}
