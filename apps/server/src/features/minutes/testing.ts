import type { Answer, TestCounty } from '../../testing/county.ts';
import { chair, meetingToday, office, shown, someArrangement, someDecision } from '../meeting/testing.ts';
import { answered } from '../problem/testing.ts';

/** The posts through whose hands minutes go, in the demonstration county: the office’s director, then whoever chaired. */
export const signingPosts = ['government-office-director', chair];

/** The minutes of a meeting as the office sees them. */
export const minutesOf = async (county: TestCounty, meetingId: string): Promise<Answer['body']> =>
  (await papersOf(county, meetingId)).minutes;

/** The same with what corrects them, and the decisions beside the record. */
export const papersOf = async (county: TestCounty, meetingId: string): Promise<Answer['body']> =>
  answered(await county.as(office).call('minutes.show', { meetingId }));

export const versionOf = ({ id, revision }: Answer['body']): { id: string; revision: number } => ({
  id,
  revision,
});

/** Hands a draft in and takes it through every hand. */
export async function signed(county: TestCounty, paper: Answer['body']): Promise<Answer['body']> {
  let now = answered(await county.as(office).call('minutes.submit', versionOf(paper)));
  for (const post of signingPosts)
    now = answered(await county.as(post).call('minutes.signOff', versionOf(now)));
  return now;
}

/** Signs and issues the minutes of a meeting that has ended. */
export async function issued(county: TestCounty, meetingId: string): Promise<Answer['body']> {
  const paper = await signed(county, await minutesOf(county, meetingId));
  return answered(await county.as(office).call('minutes.issue', versionOf(paper)));
}

/** A meeting without a docket that decided one thing and has ended: its minutes are a draft. */
export async function draftedMinutes(county: TestCounty, slotKey: string, heldOn: string): Promise<string> {
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
  return meetingId;
}

/** The same, signed: its minutes wait to be issued. */
export async function signedMinutes(county: TestCounty, slotKey: string, heldOn: string) {
  const meetingId = await draftedMinutes(county, slotKey, heldOn);
  const { id, revision } = await signed(county, await minutesOf(county, meetingId));
  return { meetingId, paper: { id, revision } };
}

/** The meeting of mid-May with two problems: two decisions on the first, the second put off; it has ended. */
export async function twoDecisions(county: TestCounty): Promise<string> {
  const meeting = await meetingToday(county, 2);
  const meetingId: string = meeting.id;
  const [first, second] = meeting.docket.items;
  const decide = async (input: Record<string, unknown>) =>
    answered(await county.as(office).call('meeting.decide', { meetingId, ...input }));
  await decide(someDecision({ docketItemId: first.id }));
  const lead = { leadUnitId: 'water-bureau', assistingUnitIds: [] };
  await decide(someDecision({ docketItemId: first.id, position: 2, ...lead }));
  await decide({ ...someDecision({ docketItemId: second.id }), outcome: 'deferred' });
  const { revision } = await shown(county, meetingId);
  answered(await county.as(office).call('meeting.end', { meetingId, revision }));
  return meetingId;
}

/** The words of a paper's body. */
export const wordsOfSheet = ({ body }: Answer['body']): string =>
  body.map(({ runs }: Answer['body']) => runs.map(({ text }: Answer['body']) => text).join('')).join('\n');
