import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { minutesOf } from '../minutes/testing.ts';
import { chair, meetingToday, midMay, office, shown, someArrangement, someDecision } from './testing.ts';

const anyId = '019a0000-0000-7000-8000-000000000000';
let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const codeOf = async (post: string, verb: string, input: Record<string, unknown>) =>
  (await county.as(post).call(verb, input)).body.code;

describe('the meeting', () => {
  let meeting: Awaited<ReturnType<typeof meetingToday>>;
  let item: string;
  beforeAll(async () => {
    meeting = await meetingToday(county, 2);
    item = meeting.docket.items[0].id;
  });
  const decide = (input: Record<string, unknown>) =>
    county.as(office).call('meeting.decide', { meetingId: meeting.id, ...input });

  it('decides nothing before its day', async () => {
    county.setDate('2018-05-14');
    const { body } = await decide(someDecision({ docketItemId: item }));
    expect([body.code, body.params]).toEqual(['meeting-not-begun', { date: '2018-05-15' }]);
    county.setDate('2018-05-15');
  });

  it('lies before the office with the project, what was tried and what is asked', () => {
    expect(meeting.docket.items[0]).toMatchObject({
      position: 1,
      problem: {
        title: '取水口用地指标未落实',
        responsibleUnit: { name: '县水务局' },
        studied: [{ chairedBy: '副县长', findings: '县级指标不足，专题会议无法调剂。' }],
        decisionAsked: '请会议明确用地指标来源。',
      },
      project: { name: '清溪河综合治理工程', totalInvestment: 120_000_000 },
      proposed: { leadUnit: { id: 'land-bureau' }, limitOn: '2018-06-15' },
    });
    expect(meeting.agenda[0]).toBe('通报上次会办会决定事项落实情况');
  });

  it('has on its roll whom the problems ask for (二（二）1)', () => {
    const seats = meeting.roll.map((seat: { title: string; name: string; because: number[] }) => [
      seat.title + seat.name,
      seat.because,
    ]);
    expect(seats).toEqual([
      ['县长沈立新', []],
      ['副县长田禾', [1, 2]],
      ['政府办副主任石磊', [1, 2]],
      ['水务局局长汪清源', [1, 2]],
      ['国土局局长陶然', [1, 2]],
    ]);
  });

  it('is shown to a unit as far as it is concerned', async () => {
    const to = async (post: string) =>
      answered(await county.as(post).call('meeting.show', { meetingId: meeting.id }));
    expect((await to('water-clerk')).docket.items).toHaveLength(2);
    const stranger = await to('housing-clerk');
    expect([stranger.docket.items, stranger.decisions, stranger.may]).toEqual([
      [],
      [],
      { convene: false, record: false },
    ]);
  });

  it('cannot end, and says which items lack what', async () => {
    const lacking = someDecision({ docketItemId: item, limitOn: '2018-05-14', leadUnitId: null });
    answered(await decide(lacking));
    const { status, body } = await county.as(office).call('meeting.end', {
      meetingId: meeting.id,
      revision: meeting.revision,
    });
    expect([status, body.code, body.params]).toEqual([
      422,
      'meeting-incomplete',
      { count: 3, items: '1、2' },
    ]);
    const { decisions, undecided } = await shown(county, meeting.id);
    expect(decisions[0].missing).toEqual(['lead-unit', 'limit-too-early']);
    expect(undecided).toEqual([meeting.docket.items[1].id]);
  });

  it('tells the second of two recorders who was first and when, and keeps what stands', async () => {
    const place = { docketItemId: item, position: 1, revision: 1 };
    const saved = answered(await decide(someDecision({ ...place, requirement: '先记下的' })));
    const { status, body } = await county.as('government-office-director').call('meeting.decide', {
      meetingId: meeting.id,
      ...someDecision({ ...place, requirement: '后记下的' }),
    });
    expect([status, body.code]).toEqual([409, 'conflict']);
    expect(body.params).toEqual({ by: '白小雨', at: saved.changedAt });
    const { decisions } = await shown(county, meeting.id);
    expect(decisions[0]).toMatchObject({ requirement: '先记下的', revision: 2 });
    // Having seen it, the second may go on from there.
    const onTop = someDecision({ ...place, revision: 2, requirement: '后记下的' });
    expect(answered(await decide(onTop)).revision).toBe(3);
  });

  it('lets one of two decisions win that are taken down at the same moment', async () => {
    const second = meeting.docket.items[1].id;
    const answers = await Promise.all(
      ['甲', '乙'].map((requirement) => decide(someDecision({ docketItemId: second, requirement }))),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('takes a decision back, and refuses to take back one that has changed', async () => {
    const beside = someDecision({ heard: '防汛准备情况的汇报' });
    const { id: decisionId } = answered(await decide(beside));
    const input = { meetingId: meeting.id, decisionId };
    expect(await codeOf(office, 'meeting.removeDecision', { ...input, revision: 2 })).toBe('conflict');
    answered(await county.as(office).call('meeting.removeDecision', { ...input, revision: 1 }));
    expect((await shown(county, meeting.id)).decisions).toHaveLength(2);
  });

  it('refuses a unit and a docket item that it does not know', async () => {
    expect((await decide(someDecision({ leadUnitId: 'moon-bureau' }))).body.code).toBe('unknown-unit');
    expect((await decide(someDecision({ docketItemId: anyId }))).body.code).toBe('not-found');
  });

  it('keeps the roll as it was called, with guests', async () => {
    const seats = meeting.roll.map(
      ({ because: _because, ...seat }: { because: number[]; title: string }) => ({
        ...seat,
        status: seat.title === '国土局局长' ? 'leave' : 'present',
      }),
    );
    const guest = {
      postId: null,
      name: '沈工',
      title: '设计单位',
      role: 'added',
      status: 'observer',
      note: '',
    };
    const input = { meetingId: meeting.id, revision: meeting.revision, seats: [...seats, guest] };
    answered(await county.as(office).call('meeting.callRoll', input));
    const { roll } = await shown(county, meeting.id);
    expect(roll).toHaveLength(6);
    expect(roll.at(-2)).toMatchObject({ title: '国土局局长', status: 'leave', because: [1, 2] });
    expect(roll.at(-1)).toMatchObject({ name: '沈工', role: 'added' });
  });

  it('can be neither moved nor skipped once something is decided', async () => {
    const { revision } = await shown(county, meeting.id);
    const move = { meetingId: meeting.id, revision, ...someArrangement(), reason: '改' };
    expect(await codeOf(office, 'meeting.move', move)).toBe('meeting-has-decisions');
    expect(await codeOf(office, 'meeting.skip', { ...midMay, reason: '不开' })).toBe('meeting-has-decisions');
  });

  it('ends with draft minutes and their clock running', async () => {
    const { revision } = await shown(county, meeting.id);
    expect(await codeOf(chair, 'meeting.end', { meetingId: meeting.id, revision })).toBe('not-yours');
    answered(await county.as(office).call('meeting.end', { meetingId: meeting.id, revision }));
    const { state } = await shown(county, meeting.id);
    const minutes = await minutesOf(county, meeting.id);
    expect([state, minutes.state, minutes.dueOn, minutes.standing]).toEqual([
      'ended',
      'draft',
      '2018-05-18',
      { state: 'due-soon', days: 3 },
    ]);
    expect(minutes.sheet).toMatchObject({
      masthead: '临溪县人民政府会议纪要',
      title: '2018年第1次项目会办会纪要',
      attendance: [
        { label: '出席：' },
        { label: '请假：', names: { text: '国土局局长陶然。' } },
        { label: '列席：', names: { text: '设计单位沈工。' } },
      ],
    });
    expect(JSON.stringify(minutes.sheet.body[0])).toContain(
      '2018年5月15日下午3时，县长沈立新在县政府三楼会议室主持召开2018年第1次项目会办会',
    );
    expect((await decide(someDecision({ docketItemId: item, revision: 3 }))).body.code).toBe('meeting-ended');
  });
});
