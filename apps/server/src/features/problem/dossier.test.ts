import { beforeAll, describe, expect, it } from 'vitest';
import { v7 as uuidv7 } from 'uuid';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, raisedProblem, someContent, submittedProblem, versionOf, walkers } from './testing.ts';

const pdf = (words: string) => Buffer.from(`%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<${words}>>\nendobj\n`, 'latin1');
let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const unit = () => county.as(walkers.unit);
const codeOf = async (post: string, verb: string, input: Record<string, unknown>) =>
  (await county.as(post).call(verb, input)).body.code;
const shown = async (id: string) => answered(await unit().call('problem.show', { id }));

describe('remarks', () => {
  it('are refused where there is nothing said, too much, or a file that nobody handed in', async () => {
    const { id } = await raisedProblem(county);
    expect(await codeOf(walkers.unit, 'problem.remark', { id, content: ' ' })).toBe('invalid-input');
    expect(await codeOf(walkers.unit, 'problem.remark', { id, content: '长'.repeat(2_001) })).toBe(
      'invalid-input',
    );
    const lost = { id, content: '见附件', fileIds: ['0'.repeat(64)] };
    expect(await codeOf(walkers.unit, 'problem.remark', lost)).toBe('not-found');
    expect((await shown(id)).remarks).toEqual([]);
  });

  it('say who, under which post, when, with files that whoever sees the problem reads', async () => {
    const { id } = await raisedProblem(county);
    const { body: file } = await unit().upload('测算.pdf', pdf('a'));
    answered(await unit().call('problem.remark', { id, content: '指标缺口5亩。', fileIds: [file.id] }));
    county.setDate('2018-05-11');
    answered(await county.as('land-clerk').call('problem.remark', { id, content: '更正：缺口5.2亩。' }));
    county.setDate('2018-05-10');
    expect((await shown(id)).remarks).toMatchObject([
      {
        content: '指标缺口5亩。',
        on: '2018-05-10',
        by: { person: '何渠', postName: '水务局经办员' },
        files: [{ id: file.id, name: '测算.pdf' }],
      },
      { content: '更正：缺口5.2亩。', on: '2018-05-11', files: [] },
    ]);
    const read = async (post: string) =>
      (await county.app.inject({ url: `/api/files/${file.id}`, headers: { cookie: post } })).statusCode;
    expect([await read('land-clerk'), await read('housing-clerk')]).toEqual([200, 404]);
  });

  it('sent twice with one key are said once, and leave the problem’s revision alone', async () => {
    const { id, revision } = await raisedProblem(county);
    const key = uuidv7();
    for (const content of ['已对接', '已对接']) {
      answered(await unit().call('problem.remark', { id, content }, key));
    }
    expect((await shown(id)).remarks).toHaveLength(1);
    expect((await shown(id)).revision).toBe(revision);
  });
});

describe('files', () => {
  it('withdrawn stay on the list with the reason, and are no longer read there', async () => {
    const { id } = await raisedProblem(county);
    const { body: file } = await unit().upload('位置图.pdf', pdf('b'));
    const { body: other } = await unit().upload('批复.pdf', pdf('c'));
    const files = [
      { fileId: file.id, caption: '取水口位置' },
      { fileId: other.id, caption: '立项批复' },
    ];
    answered(await unit().call('problem.addFiles', { id, files }));
    const entries = (await shown(id)).files;
    expect(entries).toMatchObject([
      { caption: '取水口位置', by: { person: '何渠' }, withdrawn: null, mayWithdraw: true },
      { caption: '立项批复' },
    ]);
    const [entry] = entries;
    const seenByOther = answered(await county.as('land-clerk').call('problem.show', { id })).files;
    expect(seenByOther[0].mayWithdraw).toBe(false);
    const withdrawal = { id: entry.id, reason: '图幅有误' };
    answered(await unit().call('problem.withdrawFile', withdrawal));
    expect(await codeOf(walkers.unit, 'problem.withdrawFile', withdrawal)).toBe('file-withdrawn');
    expect((await shown(id)).files[0].withdrawn).toEqual({
      on: '2018-05-10',
      person: '何渠',
      reason: '图幅有误',
    });
    const read = async (fileId: string) =>
      (await county.app.inject({ url: `/api/files/${fileId}`, headers: { cookie: 'land-clerk' } }))
        .statusCode;
    expect([await read(file.id), await read(other.id)]).toEqual([404, 200]);
  });
});

describe('the plan', () => {
  const plan = [
    { what: '勘界', dueOn: '2018-05-20' },
    { what: '报批', dueOn: '2018-06-15' },
  ];

  it('is ticked once, not before the day has come, and what is done does not move', async () => {
    const problem = versionOf(await raisedProblem(county, { plan }));
    const [first, second] = (await shown(problem.id)).plan;
    const tick = { ...problem, stepId: first.id, doneOn: '2018-05-09', note: '界桩已埋' };
    const ahead = { ...tick, doneOn: '2018-05-11' };
    expect(await codeOf(walkers.unit, 'problem.finishStep', ahead)).toBe('plan-step-ahead');
    expect(await codeOf(walkers.unit, 'problem.finishStep', { ...tick, stepId: problem.id })).toBe(
      'not-found',
    );
    const ticked = versionOf(answered(await county.as(walkers.liaison).call('problem.finishStep', tick)));
    expect((await shown(problem.id)).plan[0]).toMatchObject({
      dueOn: '2018-05-20',
      done: { on: '2018-05-09', note: '界桩已埋', by: { person: '石磊' } },
    });
    expect(await codeOf(walkers.unit, 'problem.finishStep', { ...tick, ...ticked })).toBe('plan-step-done');
    const without = { ...ticked, plan: [{ id: second.id, ...plan[1] }], reason: '重做' };
    expect(await codeOf(walkers.unit, 'problem.changePlan', without)).toBe('plan-step-done');
    expect((await shown(problem.id)).plan).toHaveLength(2);
  });

  it('is taken back where it was not done, for a reason, and what was said stays on record', async () => {
    const problem = versionOf(await raisedProblem(county, { plan }));
    const [{ id: stepId }] = (await shown(problem.id)).plan;
    const undo = { ...problem, stepId, reason: '界桩还没有埋' };
    expect(await codeOf(walkers.unit, 'problem.undoStep', undo)).toBe('plan-step-not-done');
    expect(await codeOf(walkers.unit, 'problem.undoStep', { ...undo, stepId: problem.id })).toBe('not-found');
    const tick = { ...problem, stepId, doneOn: '2018-05-09', note: '界桩已埋' };
    const ticked = versionOf(answered(await unit().call('problem.finishStep', tick)));
    expect(await codeOf(walkers.unit, 'problem.undoStep', undo)).toBe('conflict');
    expect(await codeOf(walkers.desk, 'problem.undoStep', { ...undo, ...ticked })).toBe('not-yours');
    expect(await codeOf(walkers.unit, 'problem.undoStep', { ...undo, ...ticked, reason: ' ' })).toBe(
      'invalid-input',
    );
    const undone = answered(await county.as(walkers.lead).call('problem.undoStep', { ...undo, ...ticked }));
    expect((await shown(problem.id)).plan[0]).toMatchObject({
      done: null,
      undone: [
        {
          done: { on: '2018-05-09', note: '界桩已埋', by: { person: '何渠' } },
          reason: '界桩还没有埋',
          on: '2018-05-10',
          by: { person: '田禾' },
        },
      ],
    });
    answered(await unit().call('problem.finishStep', { ...tick, ...versionOf(undone) }));
    expect((await shown(problem.id)).plan[0]).toMatchObject({ done: { on: '2018-05-09' }, undone: [{}] });
  });

  it('changes after submission too, for a reason, and shows the old dates beside the new for ever', async () => {
    const problem = versionOf(await submittedProblem(county, { plan }));
    const [first, second] = (await shown(problem.id)).plan;
    const moved = (dueOn: string) => [{ id: first.id, what: '勘界', dueOn }];
    const none = { ...problem, plan: moved('2018-05-25'), reason: ' ' };
    expect(await codeOf(walkers.unit, 'problem.changePlan', none)).toBe('invalid-input');
    const once = {
      ...problem,
      plan: [...moved('2018-05-25'), { id: second.id, ...plan[1] }],
      reason: '雨天',
    };
    const changed = versionOf(answered(await unit().call('problem.changePlan', once)));
    expect(await codeOf(walkers.unit, 'problem.changePlan', once)).toBe('conflict');
    const twice = { ...changed, plan: [...moved('2018-05-30'), { what: '供地', dueOn: '2018-07-01' }] };
    answered(await unit().call('problem.changePlan', { ...twice, reason: '机械未到' }));
    const after = await shown(problem.id);
    expect(after.state).toBe('submitted');
    const moves = (step: { moves: { before: string; after: string | null; reason: string }[] }) =>
      step.moves.map(({ before, after: then, reason }) => [before, then, reason]);
    expect(after.plan).toMatchObject([
      { what: '勘界', dueOn: '2018-05-30' },
      { what: '供地', dueOn: '2018-07-01', moves: [] },
      { what: '报批', droppedOn: '2018-05-10' },
    ]);
    expect(moves(after.plan[0])).toEqual([
      ['2018-05-20', '2018-05-25', '雨天'],
      ['2018-05-25', '2018-05-30', '机械未到'],
    ]);
    expect(moves(after.plan[2])).toEqual([['2018-06-15', null, '机械未到']]);
  });

  it('may be kept by the leader’s team and the unit, and by nobody else', async () => {
    const { id } = await raisedProblem(county);
    const may = async (post: string) =>
      answered(await county.as(post).call('problem.show', { id })).mayKeepPlan;
    const posts = [walkers.unit, walkers.lead, walkers.liaison, walkers.desk, 'land-clerk'];
    expect(await Promise.all(posts.map(may))).toEqual([true, true, true, false, false]);
  });

  it('does not count what was dropped as a plan', async () => {
    const problem = versionOf(await raisedProblem(county, { plan }));
    answered(await unit().call('problem.changePlan', { ...problem, plan: [], reason: '重做' }));
    const { missing } = await shown(problem.id);
    expect(missing.map(({ what }: { what: string }) => what)).toContain('plan');
  });
});

describe('earlier problems', () => {
  it('are proposed by kind: of the project first, then of its unit, as far as one sees them', async () => {
    const projects = [await raisedProblem(county, { kind: 'forest', title: '别的项目' })];
    const [first] = projects;
    const { project } = await shown(first.id);
    const raise = async (title: string, kind: 'forest' | 'land') =>
      answered(
        await unit().call('problem.raise', { ...someContent({ title, kind }), projectId: project.id }),
      );
    await raise('同项目', 'forest');
    await raise('别的类别', 'land');
    const other = await raisedProblem(county, { kind: 'forest', title: '再一个项目' });
    const asked = { projectId: (await shown(other.id)).project.id, kind: 'forest' };
    const titles = async (post: string, input: object) =>
      answered(await county.as(post).call('problem.similar', { ...input })).problems.map(
        ({ title }: { title: string }) => title,
      );
    expect(await titles(walkers.unit, { ...asked, projectId: project.id })).toEqual([
      '同项目',
      '别的项目',
      '再一个项目',
    ]);
    expect(await titles(walkers.unit, { ...asked, before: other.id })).toEqual(['同项目', '别的项目']);
    expect(await titles('housing-clerk', asked)).toEqual([]);
  });

  it('are linked by hand or when raising, never a later one', async () => {
    const early = await raisedProblem(county, { title: '去年的' });
    const { project } = await shown(early.id);
    const raised = answered(
      await unit().call('problem.raise', {
        ...someContent(),
        projectId: project.id,
        earlierIds: [early.id],
      }),
    );
    expect((await shown(raised.id)).earlier).toMatchObject([{ id: early.id, title: '去年的' }]);
    const back = { id: early.id, earlierId: raised.id };
    expect(await codeOf(walkers.unit, 'problem.link', back)).toBe('link-not-earlier');
    const third = await raisedProblem(county);
    const link = { id: third.id, earlierId: early.id };
    for (const post of ['land-clerk', walkers.unit])
      answered(await county.as(post).call('problem.link', link));
    expect((await shown(third.id)).earlier).toHaveLength(1);
  });

  it('are unlinked by whoever sees both, once, and can be linked again', async () => {
    const { id: earlierId } = await raisedProblem(county);
    const { id } = await raisedProblem(county);
    const both = { id, earlierId };
    expect(await codeOf(walkers.unit, 'problem.unlink', both)).toBe('not-linked');
    answered(await unit().call('problem.link', both));
    expect(await codeOf('housing-clerk', 'problem.unlink', both)).toBe('not-found');
    answered(await county.as('land-clerk').call('problem.unlink', both));
    expect((await shown(id)).earlier).toEqual([]);
    expect(await codeOf(walkers.unit, 'problem.unlink', both)).toBe('not-linked');
    answered(await unit().call('problem.link', both));
    expect((await shown(id)).earlier).toHaveLength(1);
  });
});
