import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { someFacts } from '../project/testing.ts';
import {
  heldOn,
  may,
  plannedTour,
  someDay,
  somePlan,
  someProject,
  someRemark,
  thatMorning,
  tourOf,
  walkers,
} from './testing.ts';

const june = { rule: 'site-tour', slotKey: '2018-06' };
const code = ({ status, body }: Answer) => [status, body.code];
const linesOf = async (by: Caller, action: string): Promise<Answer['body'][]> =>
  answered(await by.call('desk.show')).duties.filter((line: { action: string }) => line.action === action);

describe('turns', () => {
  let county: TestCounty;
  beforeAll(async () => {
    // June is nobody's here.
    county = await testCounty({ rewrite: (text) => text.replace('months: [6, 12]', 'months: [12]') });
  });
  const swap = (by: string, slotKeys: string[], reason = '出差') =>
    county.as(by).call('siteTour.swap', { rule: 'site-tour', slotKeys, reason });

  it('are not swapped by whose they are not, with nobody, or with oneself', async () => {
    expect(code(await swap('vice-magistrate-culture', ['2018-05', '2018-07']))).toEqual([403, 'not-yours']);
    expect(code(await swap(walkers.lead, ['2018-05', '2018-06']))).toEqual([422, 'tour-without-lead']);
    expect(code(await swap(walkers.lead, ['2018-05', '2018-11']))).toEqual([422, 'tour-same-lead']);
    expect(code(await swap(walkers.lead, ['2018-05', '2018-13']))).toEqual([404, 'not-found']);
  });

  it('that are swapped take the duties to lead and to plan along, on record with the reason', async () => {
    const kept = await linesOf(county.as(walkers.lead), 'lead-tour');
    expect(kept.map(({ matter }) => matter.slotKey)).toContain('2018-05');
    answered(await swap(walkers.deputy, ['2018-05', '2018-07'], '参加省委党校学习'));
    const slots = async (post: string, action: string) =>
      (await linesOf(county.as(post), action)).map(({ matter }) => matter.slotKey);
    expect(await slots(walkers.lead, 'lead-tour')).not.toContain('2018-05');
    expect(await slots('standing-vice-magistrate', 'lead-tour')).toContain('2018-05');
    const { tours } = answered(await county.as('water-clerk').call('siteTour.year', { year: 2018 }));
    const tour = tours.find(({ slotKey }: { slotKey: string }) => slotKey === '2018-05');
    expect(tour).toMatchObject({
      lead: { id: 'standing-vice-magistrate', title: '常务副县长', name: '陆文川' },
      deputy: { id: 'office-deputy-1' },
      swaps: [
        {
          reason: '参加省委党校学习',
          by: { person: '钟鸣', on: '2018-05-10' },
          gave: { id: walkers.lead },
          took: { id: 'standing-vice-magistrate' },
        },
      ],
    });
    expect(tours.find(({ slotKey }: { slotKey: string }) => slotKey === '2018-06').lead).toBeNull();
  });

  it('that two people swap at once go to one of them, and the other is told', async () => {
    const both = await Promise.all([
      swap(walkers.office, ['2018-08', '2018-09']),
      swap(walkers.office, ['2018-08', '2018-10']),
    ]);
    const codes = both.map(code).map(([status]) => status);
    expect(codes.toSorted()).toEqual([200, 409]);
    const { tours } = answered(await county.as(walkers.office).call('siteTour.year', { year: 2018 }));
    const leads = tours
      .filter(({ slotKey }: { slotKey: string }) => ['2018-08', '2018-09', '2018-10'].includes(slotKey))
      .map(({ lead }: { lead: { id: string } }) => lead.id);
    // Nobody leads twice, and nobody lost a turn.
    expect(new Set(leads)).toEqual(
      new Set(['vice-magistrate-culture', 'vice-magistrate-agriculture', 'vice-magistrate-construction']),
    );
  });

  it('of which the day is set stand until that is taken back', async () => {
    const day = someDay({ chairPostId: 'standing-vice-magistrate' });
    const stale = await county.as('standing-vice-magistrate').call('meeting.convene', someDay());
    expect(code(stale)).toEqual([422, 'chair-not-entitled']);
    expect(code(await county.as(walkers.lead).call('meeting.convene', day))).toEqual([403, 'not-yours']);
    answered(await county.as('standing-vice-magistrate').call('meeting.convene', day));
    expect(code(await swap(walkers.deputy, ['2018-05', '2018-08']))).toEqual([409, 'tour-day-set']);
  });

  it('of a month that is nobody’s leave the plan to the office that records', async () => {
    const plan = { ...june, revision: 0, plan: somePlan([]) };
    expect(code(await county.as(walkers.deputy).call('siteTour.savePlan', plan))).toEqual([200, undefined]);
    const water = await county.as('water-clerk').call('siteTour.savePlan', { ...plan, revision: 1 });
    expect(code(water)).toEqual([403, 'not-yours']);
  });
});

describe('a plan', () => {
  let county: TestCounty;
  let deputy: Caller;
  let projects: string[];
  beforeAll(async () => {
    county = await testCounty();
    deputy = county.as(walkers.deputy);
    projects = [await someProject(county), await someProject(county, '城北水厂', [102.8, 24.9])];
  });

  it('is refused for what is no tour, for what is no project, and to whom it is not', async () => {
    const plan = { ...may, revision: 0, plan: somePlan(projects) };
    const save = (by: Caller, input: object) => by.call('siteTour.savePlan', { ...input });
    const other = { ...plan, rule: 'atlas-edition' };
    expect(code(await save(deputy, other))).toEqual([404, 'not-found']);
    expect(code(await save(deputy, { ...plan, plan: somePlan([uuidv7()]) }))).toEqual([404, 'not-found']);
    const twice = somePlan([projects[0] ?? '', projects[0] ?? '']);
    expect(code(await save(deputy, { ...plan, plan: twice }))).toEqual([400, 'invalid-input']);
    expect(code(await save(county.as('office-deputy-2'), plan))).toEqual([403, 'not-yours']);
    const task = { what: '保障', owner: { kind: 'unit', id: 'nobody' }, dueOn: null } as const;
    const unknown = { ...plan, plan: somePlan(projects, { tasks: [task] }) };
    expect(code(await save(deputy, unknown))).toEqual([422, 'unknown-unit']);
  });

  it('proposes stops with their reasons, the same whenever it is asked', async () => {
    const keeper = county.as(walkers.keeper);
    const begun = someFacts({ name: '刚开工的桥', stage: 'started', actualStart: '2018-05-02' });
    answered(await keeper.call('project.create', begun));
    answered(await keeper.call('project.create', someFacts({ name: '还在储备的库', stage: 'pipeline' })));
    const { proposals } = await tourOf(county);
    expect((await tourOf(county)).proposals).toEqual(proposals);
    expect(proposals[0]).toMatchObject({
      project: { name: '刚开工的桥', unitName: '县水务局' },
      reasons: [
        { why: 'started', on: '2018-05-02' },
        { why: 'unvisited', months: null },
      ],
    });
    expect(proposals).toHaveLength(3);
    // Those who do not plan are proposed nothing.
    expect(answered(await county.as('water-head').call('siteTour.show', may)).proposals).toEqual([]);
  });

  it('does not go out before it is whole, and says what it lacks', async () => {
    const plan = { ...may, revision: 0, plan: somePlan(projects, { wetWeather: '' }) };
    answered(await deputy.call('siteTour.savePlan', plan));
    const early = await deputy.call('siteTour.issuePlan', { ...may, revision: 1 });
    expect(code(early)).toEqual([422, 'tour-plan-incomplete']);
    expect(early.body.detail).toContain('观摩日期、雨天预案');
  });

  it('is a draft until it goes out: who neither plans nor goes along sees neither its stops nor its words', async () => {
    const seen = async (by: string) => {
      const { revision, stops, plan } = answered(await county.as(by).call('siteTour.show', may));
      const { tours } = answered(await county.as(by).call('siteTour.year', { year: 2018 }));
      const month = tours.find(({ slotKey }: { slotKey: string }) => slotKey === '2018-05');
      return { revision, stops: stops.length, purpose: plan.purpose, named: month.stops.length };
    };
    const whole = { revision: 1, stops: 2, purpose: '看现场、找差距、解难题', named: 2 };
    expect(await seen(walkers.deputy)).toEqual(whole);
    expect(await seen('water-clerk')).toEqual({ revision: 0, stops: 0, purpose: '', named: 0 });
  });

  it('that two people change tells the second who was first, and loses neither', async () => {
    answered(await county.as(walkers.lead).call('meeting.convene', someDay()));
    answered(await deputy.call('siteTour.savePlan', { ...may, revision: 1, plan: somePlan(projects) }));
    const late = await county
      .as(walkers.lead)
      .call('siteTour.savePlan', { ...may, revision: 1, plan: somePlan([]) });
    expect(late).toMatchObject({ status: 409, body: { code: 'conflict', params: { by: '钟鸣' } } });
    expect((await tourOf(county)).stops).toHaveLength(2);
  });

  it('goes out under a number, is in the register and off the desk; changed, it goes out anew', async () => {
    expect(
      (await linesOf(deputy, 'plan-tour')).find(({ matter }) => matter.slotKey === '2018-05'),
    ).toMatchObject({
      done: null,
      matter: { path: '/tours/site-tour/2018-05' },
    });
    const first = answered(await deputy.call('siteTour.issuePlan', { ...may, revision: 2 }));
    expect(first.number).toBe('临政办函〔2018〕1号');
    expect(
      (await linesOf(deputy, 'plan-tour')).find(({ matter }) => matter.slotKey === '2018-05'),
    ).toMatchObject({
      done: { on: '2018-05-10', by: '钟鸣' },
      group: 'done',
    });
    const again = await deputy.call('siteTour.issuePlan', { ...may, revision: 2 });
    expect(code(again)).toEqual([409, 'tour-plan-unchanged']);
    const later = somePlan(projects, { startsAt: '09:00' });
    answered(await deputy.call('siteTour.savePlan', { ...may, revision: 2, plan: later }));
    expect(await tourOf(county)).toMatchObject({ outdated: true, paper: { number: first.number } });
    const second = answered(await deputy.call('siteTour.issuePlan', { ...may, revision: 3 }));
    const register = answered(await deputy.call('issuedPaper.show', { id: second.id }));
    expect(register).toMatchObject({ kind: 'tour-plan', corrects: { id: first.id } });
    expect(register.addressees.map(({ id }: { id: string }) => id)).toContain('water-bureau');
  });

  it('is seen as a paper before it goes out by who writes it, and by nobody else', async () => {
    const get = (cookie: string, what: string) =>
      county.app.inject({ url: `/api/site-tours/site-tour/2018-05/${what}`, headers: { cookie } });
    const paper = await get(walkers.deputy, 'plan.docx');
    expect([paper.statusCode, paper.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK']);
    expect((await get('water-clerk', 'plan.docx')).statusCode).toBe(403);
    // The head of the bureau goes along, and sees the sheet of every stop.
    expect((await get('housing-head', `sheets/${projects[0]}.pdf`)).statusCode).toBe(200);
    expect((await get('housing-clerk', `sheets/${projects[0]}.pdf`)).statusCode).toBe(403);
    expect((await get('housing-head', `sheets/${uuidv7()}.pdf`)).statusCode).toBe(404);
  });
});

describe('what is said on the road', () => {
  let county: TestCounty;
  let project: string;
  beforeAll(async () => {
    county = await testCounty();
    project = await someProject(county);
    await plannedTour(county, [project]);
  });
  const say = (by: string, otherwise: Record<string, unknown> = {}, about: string | null = project) =>
    county.as(by).call('siteTour.remark', someRemark(about, otherwise));
  const settle = (by: string, id: string, outcome: string, more: object = {}) =>
    county.as(by).call('siteTour.settle', { id, revision: 1, outcome, ...more });

  it('is not said before the day, nor dated from before it or to come, nor of what is no stop', async () => {
    expect(code(await say(walkers.lead))).toEqual([422, 'meeting-not-begun']);
    county.setDate(heldOn);
    expect(code(await say('housing-clerk'))).toEqual([403, 'not-yours']);
    for (const writtenAt of ['2018-05-23T15:59:00.000Z', '2018-05-26T00:00:00.000Z']) {
      expect(code(await say(walkers.lead, { writtenAt }))).toEqual([422, 'tour-remark-misdated']);
    }
    expect(code(await say(walkers.lead, {}, uuidv7()))).toEqual([404, 'not-found']);
    expect(code(await say(walkers.lead, { fileIds: ['0'.repeat(64)] }))).toEqual([404, 'not-found']);
  });

  it('is put down once however often it is sent, and stands in the order of its writing', async () => {
    county.setDate('2018-05-25');
    const key = uuidv7();
    const later = someRemark(project, { content: '后写的', writtenAt: `${heldOn}T03:00:00.000Z` });
    const send = () => county.as('housing-head').call('siteTour.remark', later, key);
    expect((await send()).body).toEqual((await send()).body);
    answered(await say(walkers.lead, { content: '先写的，后来才有信号', writtenAt: thatMorning }));
    const { remarks } = await tourOf(county);
    expect(remarks.map(({ content }: { content: string }) => content)).toEqual([
      '先写的，后来才有信号',
      '后写的',
    ]);
    expect(remarks[1].by).toEqual({ person: '高建业', postName: '住建局局长' });
  });

  it('with a photograph is seen by who goes along, and by nobody else', async () => {
    const { body } = await county
      .as(walkers.lead)
      .upload('现场.pdf', Buffer.from('%PDF-1.4\n%âãÏÓ\n', 'latin1'));
    answered(await say(walkers.lead, { content: '见照片', fileIds: [body.id] }));
    const read = async (cookie: string) =>
      (await county.app.inject({ url: `/api/files/${body.id}`, headers: { cookie } })).statusCode;
    expect([await read('housing-head'), await read('water-clerk'), await read('housing-clerk')]).toEqual([
      200, 200, 404,
    ]);
  });

  it('becomes nothing, once', async () => {
    const { id } = answered(await say(walkers.lead, { content: '看得很好' }, null));
    expect(code(await settle('housing-head', id, 'nothing'))).toEqual([403, 'not-yours']);
    expect(code(await settle(walkers.deputy, id, 'problem'))).toEqual([422, 'tour-remark-without-unit']);
    answered(await settle(walkers.deputy, id, 'nothing'));
    expect(code(await settle(walkers.deputy, id, 'nothing'))).toEqual([409, 'conflict']);
    const again = await county
      .as(walkers.deputy)
      .call('siteTour.settle', { id, revision: 2, outcome: 'nothing' });
    expect(code(again)).toEqual([409, 'tour-remark-settled']);
  });

  it('becomes a problem by the way of its unit, which raises it or says why not', async () => {
    const { id } = answered(await say(walkers.lead));
    const put = answered(await settle(walkers.deputy, id, 'problem'));
    const called = async () =>
      (await linesOf(county.as(walkers.unit), 'raise-problem')).filter(
        ({ called: by }) => by?.step === 'tour-remark',
      );
    expect(await called()).toMatchObject([{ says: '管网要与主体同步建设', done: null }]);
    const answer = { ...put, answer: 'raise', kind: 'other', title: '管网没有同步', proposal: '增加作业面' };
    expect(code(await county.as(walkers.deputy).call('siteTour.answer', answer))).toEqual([403, 'not-yours']);
    answered(await county.as(walkers.unit).call('siteTour.answer', answer));
    const { remarks } = await tourOf(county);
    const { problemId } = remarks.find((one: { id: string }) => one.id === id).put;
    expect(answered(await county.as(walkers.unit).call('problem.show', { id: problemId }))).toMatchObject({
      title: '管网没有同步',
      facts: '管网要与主体同步建设',
      state: 'raised',
    });
    expect(await called()).toMatchObject([{ done: { by: '何渠' } }]);
    const twice = await county.as(walkers.unit).call('siteTour.answer', { ...answer, revision: 3 });
    expect(code(twice)).toEqual([409, 'tour-remark-answered']);
  });

  it('becomes a decision of the tour’s own meeting while that lasts', async () => {
    const { id } = answered(await say(walkers.lead, { content: '一周内补充作业面' }));
    // The lead decides on the road, and the office takes it down.
    expect(code(await settle(walkers.supervision, id, 'decision'))).toEqual([403, 'not-yours']);
    answered(await settle(walkers.office, id, 'decision'));
    const { meeting } = await tourOf(county);
    const shown = answered(await county.as(walkers.office).call('meeting.show', { meetingId: meeting.id }));
    expect(shown.decisions).toMatchObject([
      { requirement: '一周内补充作业面', leadUnitId: 'water-bureau', limitOn: null, missing: ['limit'] },
    ]);
    const [{ id: _id, missing, rewritten, changedBy, changedAt, ...decision }] = shown.decisions;
    expect([missing.length, rewritten, typeof changedBy, typeof changedAt]).toEqual([
      1,
      false,
      'string',
      'string',
    ]);
    const whole = { ...decision, meetingId: meeting.id, limitOn: '2018-06-10' };
    answered(await county.as(walkers.office).call('meeting.decide', whole));
    expect(code(await county.as(walkers.deputy).call('siteTour.report', may))).toEqual([200, undefined]);
    const early = { ...may, revision: 0, words: {} };
    expect(code(await county.as(walkers.deputy).call('siteTour.saveReport', early))).toEqual([
      422,
      'tour-not-held',
    ]);
    const { revision } = answered(
      await county.as(walkers.office).call('meeting.show', { meetingId: meeting.id }),
    );
    answered(await county.as(walkers.office).call('meeting.end', { meetingId: meeting.id, revision }));
  });

  it('goes under supervision once the meeting has ended, with a limit and as of the tour', async () => {
    const { id } = answered(await say(walkers.lead, { content: '补栽行道树' }));
    const settled = (more: object) => settle(walkers.supervision, id, 'decision', more);
    expect(code(await settled({}))).toEqual([422, 'tour-decision-without-limit']);
    answered(await settled({ limitOn: '2018-06-20' }));
    const { items } = answered(await county.as(walkers.supervision).call('supervision.list', {}));
    expect(items).toMatchObject([{ source: { kind: 'site-tour' }, requirement: '补栽行道树' }]);
  });

  it('leaves the tour led, the project visited, and a report that goes out once', async () => {
    const led = await linesOf(county.as(walkers.lead), 'lead-tour');
    expect(led.find(({ matter }) => matter.slotKey === '2018-05')).toMatchObject({ done: { by: '白小雨' } });
    const { visits } = answered(
      await county.as(walkers.unit).call('siteTour.visits', { projectId: project }),
    );
    expect(visits).toMatchObject([{ heldOn, slotKey: '2018-05', label: '项目观摩推进会' }]);
    const hidden = await county.as('housing-clerk').call('siteTour.visits', { projectId: project });
    expect(code(hidden)).toEqual([404, 'not-found']);
    const deputy = county.as(walkers.deputy);
    const { passages } = answered(await deputy.call('siteTour.report', may));
    expect(passages[2].drawn).toContain('管网要与主体同步建设');
    const words = { next: '各责任单位一周内报整改安排。' };
    answered(await deputy.call('siteTour.saveReport', { ...may, revision: 0, words }));
    expect(code(await deputy.call('siteTour.saveReport', { ...may, revision: 0, words }))).toEqual([
      409,
      'conflict',
    ]);
    const issued = answered(await deputy.call('siteTour.issueReport', { ...may, revision: 1 }));
    expect(issued.number).toBe('2018年第1期');
    expect(code(await deputy.call('siteTour.issueReport', { ...may, revision: 1 }))).toEqual([
      409,
      'tour-report-issued',
    ]);
  });
});

it('a tour whose day passes unplanned and unled is overdue on two desks', async () => {
  const county = await testCounty();
  const [leader, deputy] = ['vice-magistrate-transport', 'office-deputy-2'];
  const day = someDay({ ...june, heldOn: '2018-06-20', chairPostId: leader });
  answered(await county.as(leader).call('meeting.convene', day));
  county.setDate('2018-06-25');
  const late = async (post: string, action: string) =>
    (await linesOf(county.as(post), action)).find(({ matter }) => matter.slotKey === '2018-06');
  expect(await late(leader, 'lead-tour')).toMatchObject({ group: 'overdue', standing: { days: 5 } });
  expect(await late(deputy, 'plan-tour')).toMatchObject({ group: 'overdue', due: { date: '2018-06-20' } });
});
