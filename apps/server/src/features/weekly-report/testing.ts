import type { Answer, TestCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';

/** Those who have to do with the report on the water bureau's projects, and others. */
export const players = {
  leader: 'vice-magistrate-agriculture',
  liaison: 'office-deputy-3',
  other: 'vice-magistrate-industry',
  otherLiaison: 'office-deputy-1',
  office: 'government-office-clerk',
  bureau: 'water-clerk',
  desk: 'key-projects-clerk',
} as const;

/** The report of a leader in a week; the executive meeting of 2018-W20 is on Monday 14 May. */
export const reportIn = (slotKey = '2018-W20', bearerId: string = players.leader) => ({
  slotKey,
  bearerKind: 'post',
  bearerId,
});

export const noWording = { edits: [], own: [], order: [] };

/** A report as somebody sees it. */
export const shownTo = async (
  county: TestCounty,
  post: string,
  report: object = reportIn(),
): Promise<Answer['body']> => answered(await county.as(post).call('weeklyReport.show', { ...report }));

/** Hands a report in as it stands. */
export async function handedIn(county: TestCounty, report = reportIn(), unchanged = false) {
  const { revision } = await shownTo(county, report.bearerId, report);
  const input = { ...report, revision, unchanged };
  return answered(await county.as(report.bearerId).call('weeklyReport.submit', input));
}

/** The weekly meeting of a week is held on its day and has ended. Returns its id. */
export async function heard(
  county: TestCounty,
  slotKey = '2018-W20',
  heldOn = '2018-05-14',
  meet: (meetingId: string) => Promise<unknown> = async () => {},
): Promise<string> {
  const meetingId = await convened(county, slotKey, heldOn);
  county.setDate(heldOn);
  await meet(meetingId);
  const office = county.as(players.office);
  const { revision } = answered(await office.call('meeting.show', { meetingId }));
  answered(await office.call('meeting.end', { meetingId, revision }));
  return meetingId;
}

const convened = async (county: TestCounty, slotKey: string, heldOn: string): Promise<string> =>
  answered(
    await county.as(players.office).call('meeting.convene', {
      rule: 'weekly-report',
      slotKey,
      heldOn,
      startsAt: '08:30',
      place: '县政府三楼会议室',
      chairPostId: 'magistrate',
      convenedAs: null,
    }),
  ).id;
