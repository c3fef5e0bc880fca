import type { Answer, TestCounty } from '../../testing/county.ts';
import { chair, office, shown, someArrangement, someDecision } from '../meeting/testing.ts';
import { answered } from '../problem/testing.ts';

/** The minutes of a meeting as the office sees them. */
export const minutesOf = async (county: TestCounty, meetingId: string): Promise<Answer['body']> =>
  answered(await county.as(office).call('minutes.show', { meetingId }));

/** A meeting without a docket that decided one thing, convened, ended and signed: its minutes wait to be issued. */
export async function signedMinutes(county: TestCounty, slotKey: string, heldOn: string): Promise<string> {
  const recorder = county.as(office);
  const convened = await recorder.call('meeting.convene', {
    rule: 'resolution-meeting',
    slotKey,
    ...someArrangement({ heldOn }),
  });
  const { id: meetingId } = answered(convened);
  county.setDate(heldOn);
  const decision = someDecision({ heard: '防汛准备情况的汇报', limitOn: '2019-12-20' });
  answered(await recorder.call('meeting.decide', { meetingId, ...decision }));
  const { revision } = await shown(county, meetingId);
  answered(await recorder.call('meeting.end', { meetingId, revision }));
  answered(await county.as(chair).call('minutes.signOff', { meetingId, revision: 1 }));
  return meetingId;
}
