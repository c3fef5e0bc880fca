import { beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type TestCounty, testCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import {
  bureau,
  conveneEvent,
  declaredEvent,
  office,
  plannedEvent,
  preparedProject,
  secondQuarter as at,
  shownEvent,
  somePlan,
  supervision,
} from './testing.ts';

const anyId = '019a0000-0000-7000-8000-000000000000';
const unit = 'water-clerk';
const first = 'check-start-30';

let county: TestCounty;
beforeEach(async () => {
  county = await testCounty();
  county.setDate('2018-05-21');
});

const ask = (post: string, verb: string, input: object): Promise<Answer> =>
  county.as(post).call(`groundbreaking.${verb}`, { ...at, ...input });
const codeOf = async (post: string, verb: string, input: object) => (await ask(post, verb, input)).body.code;
const shown = () => shownEvent(county);
const inputs = {
  save: { revision: 0, plan: somePlan(), candidates: [] },
  judge: { projectId: anyId, readiness: 'ready', because: '齐全' },
  submit: { revision: 1 },
  sendBack: { revision: 1, reason: '改' },
  approve: { revision: 1 },
  declare: { revision: 1, projectIds: [anyId] },
  answer: { projectId: anyId, duty: first, revision: 0, answer: { reason: '雨季' } },
  find: { projectId: anyId, duty: first, revision: 0, is: 'real', note: '' },
};

describe('who may', () => {
  it.each(Object.entries(inputs))('%s asks for somebody signed in', async (verb, input) => {
    expect((await county.nobody.call(`groundbreaking.${verb}`, { ...at, ...input })).status).toBe(401);
  });

  it('draws up the plan with the bureau, the supervision office and the government office only (二（四）1)', async () => {
    for (const post of [unit, 'magistrate', 'vice-magistrate-agriculture']) {
      expect(await codeOf(post, 'save', inputs.save)).toBe('not-yours');
    }
    for (const [revision, post] of [bureau, supervision, office].entries()) {
      expect((await ask(post, 'save', { ...inputs.save, revision })).status).toBe(200);
    }
  });

  it('approves, sends back and declares with the office that is answerable', async () => {
    await plannedEvent(county);
    const { revision } = await shown();
    for (const post of [bureau, supervision, unit]) {
      for (const verb of ['sendBack', 'approve', 'declare'] as const) {
        expect(await codeOf(post, verb, { ...inputs[verb], revision })).toBe('not-yours');
      }
    }
  });

  it('answers with the unit or who keeps the register, and finds with the supervision office', async () => {
    const projectId = await declaredEvent(county);
    expect(await codeOf('government-office-clerk', 'answer', { ...inputs.answer, projectId })).toBe(
      'not-yours',
    );
    expect(await codeOf('housing-clerk', 'answer', { ...inputs.answer, projectId })).toBe('not-found');
    expect(await codeOf(unit, 'find', { ...inputs.find, projectId })).toBe('not-yours');
  });

  it('takes no other slot for a ground-breaking', async () => {
    for (const slot of [
      { rule: 'groundbreaking', slotKey: '2018-Q1' },
      { rule: 'resolution-meeting', slotKey: '2018-05#mid' },
    ]) {
      expect(await codeOf(office, 'save', { ...inputs.save, ...slot })).toBe('not-found');
    }
  });
});

describe('its day (二（四）3)', () => {
  const arranged = (heldOn: string, more = {}) => ({
    ...at,
    heldOn,
    startsAt: '09:00',
    place: '广场',
    chairPostId: 'magistrate',
    convenedAs: null,
    ...more,
  });
  const convene = (input: object, post = office) => county.as(post).call('meeting.convene', { ...input });

  it('is set by whoever organises it, in the window, or outside it for a reason', async () => {
    expect((await convene(arranged('2018-06-15'), bureau)).body.code).toBe('not-yours');
    const { body } = await convene(arranged('2018-06-25'));
    expect([body.code, body.params]).toEqual([
      'meeting-outside-window',
      { from: '2018-06-11', to: '2018-06-20' },
    ]);
    expect((await convene(arranged('2018-08-25', { reason: '汛期' }))).body.code).toBe(
      'meeting-outside-slot',
    );
    answered(await convene(arranged('2018-06-25', { reason: '避开高考' })));
    expect(await shown()).toMatchObject({ heldOn: '2018-06-25', outsideBecause: '避开高考' });
  });

  it('has no event in the first quarter', async () => {
    const { events } = answered(await ask(unit, 'year', { year: 2018 }));
    expect(events.map(({ slotKey, window }: Answer['body']) => [slotKey, window.from, window.to])).toEqual([
      ['2018-Q2', '2018-06-11', '2018-06-20'],
      ['2018-Q3', '2018-08-01', '2018-08-31'],
      ['2018-Q4', '2018-11-01', '2018-11-30'],
    ]);
  });

  it('moves the tasks that are counted back from it, and no other', async () => {
    await conveneEvent(county);
    const [task] = somePlan().tasks;
    const tasks = [task, { ...task, what: '印方案', fixedOn: '2018-06-01' }];
    answered(await ask(bureau, 'save', { revision: 0, plan: somePlan({ tasks }), candidates: [] }));
    expect((await shown()).taskDays).toEqual(['2018-06-12', '2018-06-01']);
    const { meetingId } = await shown();
    const { revision } = answered(await county.as(office).call('meeting.show', { meetingId }));
    answered(
      await county
        .as(office)
        .call('meeting.move', { meetingId, revision, ...arranged('2018-06-20'), reason: '县长出差' }),
    );
    // 18 June is a holiday.
    expect((await shown()).taskDays).toEqual(['2018-06-14', '2018-06-01']);
  });

  it('asks the invited committees as units, who answer as to any meeting', async () => {
    await conveneEvent(county);
    const { guests } = await shown();
    expect(guests.filter(({ role }: Answer['body']) => role === 'invited')).toMatchObject([
      { title: '县委', reply: null },
      { title: '县人大常委会', reply: null },
      { title: '县政协', reply: null },
    ]);
  });
});

describe('a plan', () => {
  it('that two save at once is saved by one, and the other is told who was first', async () => {
    const answers = await Promise.all([
      ask(bureau, 'save', inputs.save),
      ask(supervision, 'save', inputs.save),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('conflict');
    expect(await codeOf(bureau, 'save', inputs.save)).toBe('conflict');
  });

  it('shows what the register says of a candidate, and what people judge of it, by name', async () => {
    const projectId = await plannedEvent(county);
    const permits = [
      {
        permit: 'land-supply',
        name: null,
        state: 'granted',
        number: '临国土〔2018〕1号',
        dated: '2018-04-02',
      },
      { permit: 'construction-permit', name: null, state: 'in-hand', number: null, dated: null },
    ];
    answered(
      await county.as('key-projects-clerk').call('project.permit', { id: projectId, revision: 1, permits }),
    );
    const [candidate] = (await shown()).candidates;
    expect(candidate).toMatchObject({
      facts: { permits, totalInvestment: 120_000_000, funded: 0, sources: 0, problems: 0 },
      judgement: { readiness: 'ready', because: '手续齐全', by: { person: '丁可', on: '2018-05-21' } },
    });
  });

  it('goes up whole, comes back for a reason, and goes out numbered once it is approved', async () => {
    await preparedProject(county);
    answered(await ask(bureau, 'save', inputs.save));
    const { code, params } = (await ask(bureau, 'submit', { revision: 1 })).body;
    expect([code, params.missing]).toEqual(['groundbreaking-incomplete', '活动日期、主会场']);
    await plannedEvent(county);
    const { revision } = await shown();
    expect(await codeOf(office, 'approve', { revision })).toBe('groundbreaking-not-submitted');
    expect(await codeOf(bureau, 'submit', { revision: revision - 1 })).toBe('conflict');
    answered(await ask(bureau, 'submit', { revision }));
    expect(await codeOf(bureau, 'save', { ...inputs.save, revision: revision + 1 })).toBe(
      'groundbreaking-past-draft',
    );
    answered(await ask(office, 'sendBack', { revision: revision + 1, reason: '再核用地' }));
    expect(await shown()).toMatchObject({ state: 'draft', sentBackBecause: '再核用地' });
    answered(await ask(bureau, 'submit', { revision: revision + 2 }));
    const paper = answered(await ask(office, 'approve', { revision: revision + 3 }));
    expect(paper.number).toBe('临政办函〔2018〕1号');
    expect(await shown()).toMatchObject({ state: 'approved', paper: { number: paper.number } });
    const issued = answered(await county.as(unit).call('issuedPaper.show', { id: paper.id }));
    expect(issued.addressees.map(({ id }: { id: string }) => id)).toContain('water-bureau');
  });

  it('is kept from who does not draw it up until it is approved', async () => {
    await plannedEvent(county);
    expect((await shownEvent(county, at, unit)).plan).toBeNull();
    expect((await shownEvent(county, at, unit)).candidates[0].judgement).toBeNull();
    expect((await shownEvent(county, at, 'housing-clerk')).candidates).toEqual([]);
  });

  it('takes no project twice and none that there is not', async () => {
    const candidates = [{ projectId: anyId, site: 'main' }];
    expect(await codeOf(bureau, 'save', { ...inputs.save, candidates })).toBe('not-found');
    expect(await codeOf(bureau, 'judge', inputs.judge)).toBe('not-found');
  });

  it('offers projects that have not begun and are no candidates yet', async () => {
    const projectId = await plannedEvent(county);
    const other = await preparedProject(county, { name: '石桥水库' });
    await preparedProject(county, { name: '建成的水库', stage: 'completed' });
    const { projects } = answered(await ask(bureau, 'choices', { find: '水' }));
    const ids = projects.map(({ id }: { id: string }) => id);
    expect([ids.includes(other), ids.includes(projectId)]).toEqual([true, false]);
    expect(projects.map(({ name }: { name: string }) => name)).not.toContain('建成的水库');
  });
});

describe('a declared start', () => {
  const starts = async () => (await shown()).starts;

  it('is declared on the day and once, of a site of the plan, and moves no stage', async () => {
    const projectId = await plannedEvent(county);
    const { revision } = await shown();
    const input = { revision, projectIds: [projectId] };
    expect((await ask(office, 'declare', input)).body).toMatchObject({
      code: 'groundbreaking-not-begun',
      params: { date: '2018-06-15' },
    });
    county.setDate('2018-06-15');
    expect(await codeOf(office, 'declare', { revision, projectIds: [anyId] })).toBe(
      'groundbreaking-without-site',
    );
    answered(await ask(office, 'declare', input));
    expect(await codeOf(office, 'declare', { ...input, revision: revision + 1 })).toBe(
      'groundbreaking-declared',
    );
    expect(await starts()).toMatchObject([
      { projectId, declaredOn: '2018-06-15', realOn: null, statisticsOn: null, stage: 'preparation' },
    ]);
  });

  it('is no reason for the stage: who moves that has it marked as a doubt', async () => {
    const projectId = await declaredEvent(county);
    const { revision } = answered(
      await county.as('key-projects-clerk').call('project.show', { id: projectId }),
    );
    answered(
      await county.as('key-projects-clerk').call('project.moveStage', {
        id: projectId,
        revision,
        stage: 'construction',
        on: '2018-06-15',
        reason: null,
      }),
    );
    expect((await starts())[0]).toMatchObject({ stage: 'construction', stageInDoubt: true });
    const { start } = answered(await county.as(unit).call('groundbreaking.ofProject', { projectId }));
    expect(start).toMatchObject({ declaredOn: '2018-06-15', realOn: null, stageInDoubt: true });
    expect((await county.as('housing-clerk').call('groundbreaking.ofProject', { projectId })).status).toBe(
      404,
    );
  });

  it('is real with evidence only, brings the project under construction and settles the later checks', async () => {
    const projectId = await declaredEvent(county);
    county.setDate('2018-07-10');
    const find = { projectId, duty: first, revision: 0, is: 'real', note: '' };
    expect(await codeOf(supervision, 'find', find)).toBe('start-without-evidence');
    const said = { startedOn: '2018-06-20', statisticsOn: null, fileIds: [] };
    const answer = { projectId, duty: first, revision: 0, answer: said };
    expect(await codeOf(unit, 'answer', { ...answer, answer: { ...said, startedOn: '2018-07-11' } })).toBe(
      'date-ahead',
    );
    expect(await codeOf(unit, 'answer', { ...answer, duty: 'check-start-31' })).toBe('not-found');
    expect(await codeOf(unit, 'answer', { ...answer, answer: { ...said, fileIds: ['a'.repeat(64)] } })).toBe(
      'not-found',
    );
    answered(await ask(unit, 'answer', answer));
    expect(await codeOf(supervision, 'find', find)).toBe('conflict');
    answered(await ask(supervision, 'find', { ...find, revision: 1 }));
    expect((await starts())[0]).toMatchObject({
      realOn: '2018-06-20',
      stage: 'construction',
      stageInDoubt: false,
    });
    expect(await codeOf(unit, 'answer', { ...answer, duty: 'check-start-60' })).toBe('start-settled');
    const project = answered(await county.as(unit).call('project.show', { id: projectId }));
    expect(project).toMatchObject({ stage: 'construction', actualStart: '2018-06-20' });
    const { counts } = await shown();
    expect(counts).toMatchObject({ declared: 1, statistics: 0 });
    expect(counts.checks.map(({ real }: { real: number }) => real)).toEqual([1, 1, 1]);
  });

  it('has its figure since the day from the register, which nobody is asked for', async () => {
    const projectId = await declaredEvent(county);
    county.setDate('2018-07-10');
    answered(
      await county.as(unit).call('project.reportMonth', {
        id: projectId,
        month: '2018-06',
        revision: null,
        completed: 3_000_000,
        statistics: 2_000_000,
        progress: '基础开挖',
        problems: null,
        photographs: [],
      }),
    );
    const said = { startedOn: '2018-06-20', statisticsOn: null, fileIds: [] };
    answered(await ask(unit, 'answer', { projectId, duty: first, revision: 0, answer: said }));
    const [start] = await starts();
    expect(start).toMatchObject({
      statisticsOn: '2018-06-30',
      register: { completed: 3_000_000, lastMonth: '2018-06' },
    });
    expect(start.records[0]).toMatchObject({ state: 'answered', answer: { completed: 3_000_000 } });
  });
});

describe('on desks', () => {
  const desk = async (post: string) =>
    answered(await county.as(post).call('desk.show')).duties as Answer['body'][];
  const line = async (post: string, match: object) =>
    (await desk(post)).filter((duty) => Object.entries(match).every(([key, value]) => duty[key] === value));

  it('stands the plan until it is submitted, and the event until starts are declared', async () => {
    await plannedEvent(county);
    expect(await line(bureau, { action: 'plan-groundbreaking' })).toMatchObject([
      { due: { date: '2018-06-15' } },
    ]);
    county.setDate('2018-06-16');
    expect(await line(office, { action: 'organise-groundbreaking' })).toMatchObject([{ group: 'overdue' }]);
    const { revision, candidates } = await shown();
    answered(await ask(bureau, 'submit', { revision }));
    answered(await ask(office, 'declare', { revision: revision + 1, projectIds: [candidates[0].projectId] }));
    expect(await line(bureau, { action: 'plan-groundbreaking' })).toMatchObject([
      { group: 'done', standing: { state: 'done-late', days: 1 } },
    ]);
    expect(await line(office, { action: 'organise-groundbreaking' })).toMatchObject([{ group: 'done' }]);
  });

  it('stand the checks by their days, and the evidence a week before each', async () => {
    const projectId = await declaredEvent(county);
    const checks = async () =>
      (await line(supervision, { action: 'check-start' })).map(({ due, group }) => [due.date, group]);
    county.setDate('2018-07-08');
    expect(await line(unit, { action: 'check-start' })).toEqual([]);
    county.setDate('2018-07-09');
    expect(await line(unit, { action: 'check-start' })).toMatchObject([
      {
        called: { to: 'act', step: 'evidence' },
        due: { date: '2018-07-16' },
        matter: { path: `/groundbreakings/groundbreaking/2018-Q2?project=${projectId}` },
      },
    ]);
    county.setDate('2018-07-17');
    expect((await checks())[0]).toEqual(['2018-07-16', 'overdue']);
    answered(await ask(unit, 'answer', { ...inputs.answer, projectId }));
    answered(
      await ask(supervision, 'find', { projectId, duty: first, revision: 1, is: 'not-started', note: '' }),
    );
    expect(await codeOf(unit, 'answer', { ...inputs.answer, projectId, revision: 2 })).toBe('start-found');
    expect((await line(supervision, { action: 'check-start', group: 'done' }))[0]).toMatchObject({
      standing: { state: 'done-late', days: 1 },
    });
  });
});

describe('the papers', () => {
  const get = (sheet: string, post: string) =>
    county.app.inject({
      url: `/api/groundbreakings/${at.rule}/${at.slotKey}/${sheet}`,
      headers: { cookie: post },
    });

  it('are for who draws up the plan while it is a draft', async () => {
    await plannedEvent(county);
    expect((await get('plan.pdf', unit)).statusCode).toBe(403);
    expect((await get('plan.pdf', '')).statusCode).toBe(401);
    expect((await get('guests.docx', 'vice-magistrate-agriculture')).statusCode).toBe(403);
    for (const sheet of ['plan', 'agenda', 'guests', 'tasks', 'running-order']) {
      const { statusCode, headers } = await get(`${sheet}.docx`, bureau);
      expect([statusCode, headers['content-disposition']]).toEqual([
        200,
        `attachment; filename="groundbreaking-2018-Q2-${sheet}.docx"`,
      ]);
    }
    expect((await get('running-order.pdf', office)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
