import { beforeEach, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, raisedProblem, versionOf } from '../problem/testing.ts';
import { office, shown, someArrangement, someDecision } from './testing.ts';

const leader = 'vice-magistrate-agriculture';
const deputy = 'office-deputy-3';
const rule = 'special-topic-meeting';
const onTuesday = someArrangement({ heldOn: '2018-05-15', chairPostId: leader, convenedAs: null });

let county: TestCounty;
let problem: { id: string; revision: number };
beforeEach(async () => {
  county = await testCounty();
  problem = await reviewed();
});

async function reviewed() {
  const raised = await raisedProblem(county);
  return answered(await county.as(leader).call('problem.review', versionOf(raised)));
}

const call = (post: string, otherwise: object = {}) =>
  county.as(post).call('meeting.callMeeting', { rule, problemIds: [problem.id], ...onTuesday, ...otherwise });
const problemNow = async () => answered(await county.as(leader).call('problem.show', { id: problem.id }));
const study = (meetingId: string, otherwise: object = {}) =>
  county.as(deputy).call('meeting.study', {
    meetingId,
    problemId: problem.id,
    revision: 1,
    findings: '县级指标不足',
    outcome: 'unresolved',
    decisionAsked: '请会议明确用地指标来源',
    ...otherwise,
  });

describe('calling it', () => {
  it('is for the leader whose problems they are, or who prepares it (二（二）3)', async () => {
    for (const post of [office, 'water-head', 'supervision-office-director']) {
      expect((await call(post)).body.code).toBe('not-yours');
    }
    expect((await call('vice-magistrate-industry')).body.code).toBe('not-found');
    const another = { chairPostId: 'vice-magistrate-industry' };
    expect((await call(leader, another)).body.code).toBe('chair-not-entitled');
  });

  it('takes problems at the step of study, and days within reach', async () => {
    expect((await call(leader, { problemIds: [] })).body.code).toBe('meeting-without-problems');
    const raised = await raisedProblem(county);
    expect((await call(leader, { problemIds: [raised.id] })).body.code).toBe('problem-not-at-study');
    const { body } = await call(leader, { heldOn: '2019-05-15' });
    expect([body.code, body.params]).toEqual([
      'meeting-outside-slot',
      { from: '2018-04-09', to: '2018-08-10' },
    ]);
  });

  it('is of no other rule than one that comes upon notice', async () => {
    expect((await call(office, { rule: 'weekly-report' })).body.code).toBe('not-found');
    const slot = { rule, slotKey: '2018-05-15#abcdef', reason: '不开' };
    expect((await county.as(leader).call('meeting.skip', slot)).body.code).toBe('not-found');
  });

  it('offers the problems that wait for it, with the leader who chairs', async () => {
    const offered = async (post: string) => answered(await county.as(post).call('meeting.callChoices'));
    expect(await offered(deputy)).toMatchObject({
      problems: [{ id: problem.id, unitName: '县水务局', chairPostId: leader }],
      chairs: [{ postId: leader, name: '田禾' }],
    });
    expect((await offered(office)).problems).toEqual([]);
  });

  it('puts it among the year’s meetings, with the units concerned on its roll', async () => {
    const { id } = answered(await call(deputy));
    const { meetings, rules } = answered(await county.as(leader).call('meeting.year', { year: 2018 }));
    expect(meetings.filter((one: { kind: string }) => one.kind === rule)).toMatchObject([
      { meetingId: id, label: '专题会议', heldOn: '2018-05-15', chair: '副县长 田禾', state: 'convened' },
    ]);
    expect(rules.at(-1)).toMatchObject({ rule, called: true, mayCall: true, clause: '二（二）3' });
    const { roll } = await shown(county, id);
    expect(roll.map(({ title, because }: { title: string; because: number[] }) => [title, because])).toEqual([
      ['副县长', []],
      ['政府办副主任', [1]],
      ['水务局局长', [1]],
      ['国土局局长', [1]],
    ]);
  });

  it('is moved and called off like any other', async () => {
    const { id: meetingId } = answered(await call(leader));
    const { revision, slotKey } = await shown(county, meetingId);
    const moved = { ...onTuesday, heldOn: '2018-05-17', reason: '下乡' };
    expect((await county.as(office).call('meeting.move', { meetingId, revision, ...moved })).body.code).toBe(
      'not-yours',
    );
    answered(await county.as(deputy).call('meeting.move', { meetingId, revision, ...moved }));
    expect(await shown(county, meetingId)).toMatchObject({ heldOn: '2018-05-17', asked: 2 });
    answered(await county.as(leader).call('meeting.skip', { rule, slotKey, reason: '已经解决' }));
    expect(await shown(county, meetingId)).toMatchObject({ state: 'skipped', skippedBecause: '已经解决' });
  });
});

describe('what it finds', () => {
  let meetingId: string;
  beforeEach(async () => {
    meetingId = answered(await call(leader)).id;
    county.setDate('2018-05-15');
  });
  const end = async (post = deputy) => {
    const { revision } = await shown(county, meetingId);
    return county.as(post).call('meeting.end', { meetingId, revision });
  };

  it('is taken down by who prepares it, from its day on, one after the other', async () => {
    county.setDate('2018-05-14');
    expect((await study(meetingId)).body.code).toBe('meeting-not-begun');
    county.setDate('2018-05-15');
    const { body } = await county.as(office).call('meeting.study', {
      meetingId,
      problemId: problem.id,
      revision: 1,
      findings: '',
      outcome: null,
      decisionAsked: '',
    });
    expect(body.code).toBe('not-yours');
    answered(await study(meetingId, { outcome: null, decisionAsked: '' }));
    const second = await study(meetingId);
    expect([second.body.code, second.body.params.by]).toEqual(['conflict', '石磊']);
    expect((await study(meetingId, { problemId: meetingId })).body.code).toBe('not-found');
  });

  it('has to be whole before it ends, and then stands in the problem’s own record', async () => {
    const missing = await end();
    expect([missing.body.code, missing.body.params]).toEqual(['meeting-studies-open', { items: '1' }]);
    answered(await study(meetingId));
    expect((await problemNow()).state).toBe('reviewed');
    expect((await end(office)).body.code).toBe('not-yours');
    answered(await end());
    const after = await problemNow();
    expect(after).toMatchObject({ state: 'unresolved', decisionAsked: '请会议明确用地指标来源' });
    expect(after.meetings).toMatchObject([
      { heldOn: '2018-05-15', findings: '县级指标不足', outcome: 'unresolved' },
    ]);
  });

  it('settles a problem there', async () => {
    answered(await study(meetingId, { outcome: 'settled', decisionAsked: '' }));
    answered(await end());
    expect((await problemNow()).state).toBe('settled');
  });

  it('does not wait for a problem that was recorded meanwhile by the short form', async () => {
    const held = { heldOn: '2018-05-15', chairedByPostId: leader, findings: '当场定了', outcome: 'settled' };
    answered(await county.as(leader).call('problem.recordSpecialMeeting', { ...problem, ...held }));
    expect((await shown(county, meetingId)).studies).toMatchObject([{ waits: false }]);
    answered(await end(leader));
  });

  it('is shown with the problem, to those who see it', async () => {
    const to = async (post: string) =>
      answered(await county.as(post).call('meeting.show', { meetingId })).studies;
    expect(await to('water-clerk')).toMatchObject([{ problemId: problem.id, waits: true, lacks: true }]);
    expect(await to('housing-clerk')).toEqual([]);
  });

  it('may come with decisions, and has minutes under its own name', async () => {
    answered(await study(meetingId, { outcome: 'settled', decisionAsked: '' }));
    const decision = someDecision({ heard: '取水口用地' });
    answered(await county.as(deputy).call('meeting.decide', { meetingId, ...decision }));
    answered(await end());
    const { minutes } = answered(await county.as(office).call('minutes.show', { meetingId }));
    expect(minutes.sheet.title).toBe('2018年第1次专题会议纪要');
  });

  it('has minutes that its leader and the office read as a draft; the leader signs them, and has them issued', async () => {
    answered(await study(meetingId, { outcome: 'settled', decisionAsked: '' }));
    answered(await end());
    const minutesFor = async (post: string) =>
      answered(await county.as(post).call('minutes.show', { meetingId })).minutes;
    expect(await minutesFor(leader)).toMatchObject({ state: 'draft', may: { word: false } });
    expect(await minutesFor(deputy)).toMatchObject({ state: 'draft' });
    for (const post of ['vice-magistrate-industry', 'water-clerk']) {
      expect(await minutesFor(post)).toBeNull();
    }
    const turn = async (post: string, verb: string) => {
      const { id, revision } = await minutesFor(post);
      return answered(await county.as(post).call(`minutes.${verb}`, { id, revision }));
    };
    await turn(office, 'submit');
    await turn('government-office-director', 'signOff');
    await turn(leader, 'signOff');
    await turn(office, 'issue');
    const { issued } = await minutesFor(leader);
    expect(issued).not.toBeNull();
  });
});
