import type { Answer, TestCounty } from '../../testing/county.ts';
import { answered, submittedProblem, walkers } from '../problem/testing.ts';

/** The posts that walk a meeting from its day to its minutes. */
export const office = 'government-office-clerk';
export const chair = 'magistrate';

export const midMay = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };

/** When, where and how the meeting of mid-May is held, with whatever a test wants otherwise. */
export const someArrangement = (otherwise: Record<string, unknown> = {}) => ({
  heldOn: '2018-05-15',
  startsAt: '15:00',
  place: '县政府三楼会议室',
  chairPostId: chair,
  convenedAs: 'special-topic-meeting',
  ...otherwise,
});

/** A whole decision, with whatever a test wants otherwise. */
export const someDecision = (otherwise: Record<string, unknown> = {}) => ({
  docketItemId: null,
  position: 1,
  revision: 0,
  heard: '',
  requirement: '由县国土资源局从县级预留指标中调剂5亩',
  leadUnitId: 'land-bureau',
  assistingUnitIds: ['water-bureau'],
  limitOn: '2018-06-15',
  outcome: 'decided',
  ...otherwise,
});

/** Puts as many problems on the docket of mid-May and freezes it. It is Friday 11 May then, the cut-off moved. */
export async function frozenDocket(county: TestCounty, problems = 1): Promise<void> {
  county.setDate('2018-05-10');
  for (let count = 0; count < problems; count += 1) await submittedProblem(county);
  county.setDate('2018-05-11');
  const desk = county.as(walkers.desk);
  answered(await desk.call('docket.compile', midMay));
  const { items } = answered(await desk.call('docket.show', midMay));
  for (const { id, revision } of items) {
    const stated = { responsibleUnitId: 'land-bureau', requirement: '落实指标', limitOn: '2018-06-15' };
    answered(await desk.call('docket.editItem', { id, revision, ...stated }));
  }
  const { revision } = answered(await desk.call('docket.show', midMay));
  answered(await desk.call('docket.freeze', { ...midMay, revision }));
}

/** The meeting of mid-May on its day, with its docket. */
export async function meetingToday(county: TestCounty, problems = 1): Promise<Answer['body']> {
  await frozenDocket(county, problems);
  const { id } = answered(
    await county.as(office).call('meeting.convene', { ...midMay, ...someArrangement() }),
  );
  county.setDate('2018-05-15');
  return shown(county, id);
}

export const shown = async (county: TestCounty, meetingId: string): Promise<Answer['body']> =>
  answered(await county.as(office).call('meeting.show', { meetingId }));
