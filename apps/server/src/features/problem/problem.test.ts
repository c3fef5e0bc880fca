import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import {
  answered,
  raisedProblem,
  someContent,
  submittedProblem,
  unresolved,
  versionOf,
  walkers,
} from './testing.ts';

const anyId = '019a0000-0000-7000-8000-000000000000';
let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const codeOf = async (post: string, verb: string, input: Record<string, unknown>) =>
  (await county.as(post).call(verb, input)).body.code;

describe('who may', () => {
  it.each([
    ['problem.list', {}],
    ['problem.show', { id: anyId }],
    ['problem.choices', {}],
    ['problem.raise', { ...someContent(), projectId: anyId }],
    ['problem.edit', { ...someContent(), id: anyId, revision: 1 }],
    ['problem.raiseAgain', { id: anyId, revision: 1 }],
    ['problem.review', { id: anyId, revision: 1 }],
    ['problem.sendBack', { id: anyId, revision: 1, reason: '补充' }],
    ['problem.recordSpecialMeeting', { id: anyId, revision: 1, ...unresolved }],
    ['problem.submit', { id: anyId, revision: 1 }],
    ['problem.carryOut', { id: anyId, revision: 1, result: '已办' }],
    ['problem.verify', { id: anyId, revision: 1, finding: '属实' }],
  ])('%s asks for somebody signed in', async (verb, input) => {
    expect((await county.nobody.call(verb, input)).status).toBe(401);
  });

  it('lets nobody but the responsible unit raise a problem of its project', async () => {
    const { id } = await raisedProblem(county);
    const { body } = await county.as(walkers.unit).call('problem.show', { id });
    const input = { ...someContent(), projectId: body.project.id };
    for (const post of ['housing-clerk', walkers.lead, walkers.desk, 'magistrate']) {
      expect(await codeOf(post, 'problem.raise', input)).toBe('not-yours');
    }
  });

  it('lets each step be taken by whom the mechanism names, and by nobody else', async () => {
    const problem = versionOf(await raisedProblem(county));
    expect(await codeOf(walkers.unit, 'problem.review', problem)).toBe('not-yours');
    expect(await codeOf(walkers.liaison, 'problem.review', problem)).toBe('not-yours');
    expect(await codeOf(walkers.unit, 'problem.sendBack', { ...problem, reason: '补充' })).toBe('not-yours');
    expect(await codeOf(walkers.desk, 'problem.recordSpecialMeeting', { ...problem, ...unresolved })).toBe(
      'not-yours',
    );
    expect(await codeOf(walkers.lead, 'problem.submit', problem)).toBe('not-yours');
    expect(await codeOf(walkers.unit, 'problem.verify', { ...problem, finding: '属实' })).toBe('not-yours');
    expect(await codeOf(walkers.lead, 'problem.edit', { ...someContent(), ...problem })).toBe('not-yours');
  });

  it('shows a problem to its unit, the units it touches, its leader and the offices', async () => {
    const { id } = await raisedProblem(county);
    const shownTo = async (post: string) => (await county.as(post).call('problem.show', { id })).status;
    const near = [walkers.unit, 'land-clerk', walkers.lead, walkers.liaison, walkers.desk, 'magistrate'];
    expect(await Promise.all(near.map(shownTo))).toEqual(near.map(() => 200));
    expect(await Promise.all(['housing-clerk', 'vice-magistrate-industry'].map(shownTo))).toEqual([404, 404]);
    const listed = answered(await county.as('housing-clerk').call('problem.list'));
    expect(listed.problems).toEqual([]);
  });
});

describe('the gate (二（二）3)', () => {
  it('refuses each step taken too early, and says which is missing and whose it is', async () => {
    const problem = versionOf(await raisedProblem(county));
    const study = { ...problem, ...unresolved };
    const early = await county.as(walkers.lead).call('problem.recordSpecialMeeting', study);
    expect(early).toMatchObject({
      status: 422,
      body: { code: 'problem-not-reviewed', params: { whose: '副县长（农业） 田禾' } },
    });
    expect(early.body.detail).toContain('田禾');
    expect(await codeOf(walkers.unit, 'problem.submit', problem)).toBe('problem-not-reviewed');
    const reviewed = versionOf(answered(await county.as(walkers.lead).call('problem.review', problem)));
    expect(await codeOf(walkers.unit, 'problem.submit', reviewed)).toBe('problem-not-unresolved');
    expect(await codeOf(walkers.lead, 'problem.review', reviewed)).toBe('problem-past');
  });

  it('refuses a special meeting that lies ahead, or that asks nothing of the resolution meeting', async () => {
    const raised = versionOf(await raisedProblem(county));
    const reviewed = versionOf(answered(await county.as(walkers.lead).call('problem.review', raised)));
    const record = { ...reviewed, ...unresolved };
    expect(
      await codeOf(walkers.lead, 'problem.recordSpecialMeeting', { ...record, heldOn: '2018-05-11' }),
    ).toBe('special-meeting-ahead');
    expect(await codeOf(walkers.lead, 'problem.recordSpecialMeeting', { ...record, decisionAsked: '' })).toBe(
      'invalid-input',
    );
    expect(
      await codeOf(walkers.lead, 'problem.recordSpecialMeeting', { ...record, chairedByPostId: 'moon-lord' }),
    ).toBe('unknown-post');
  });

  it('refuses a special meeting that was chaired by anybody but the portfolio’s leader, and names the leader', async () => {
    const raised = versionOf(await raisedProblem(county));
    const reviewed = versionOf(answered(await county.as(walkers.lead).call('problem.review', raised)));
    for (const chairedByPostId of [walkers.liaison, walkers.unit, 'vice-magistrate-industry']) {
      const record = { ...reviewed, ...unresolved, chairedByPostId };
      const { body } = await county.as(walkers.liaison).call('problem.recordSpecialMeeting', record);
      expect([body.code, body.params]).toEqual(['chair-not-entitled', { chairs: '副县长（农业） 田禾' }]);
    }
  });

  it.each([
    ['leader', { leaderPostId: null }],
    ['team', { team: null }],
    ['plan', { plan: [] }],
  ])('does not let a problem without %s be submitted', async (part, without) => {
    await expect(submittedProblem(county, without)).rejects.toThrow(`problem-without-${part}`);
  });

  it('leads from raised to submitted, with every step on record', async () => {
    const { id, state } = await submittedProblem(county);
    expect(state).toBe('submitted');
    const body = answered(await county.as(walkers.unit).call('problem.show', { id }));
    expect(
      body.path.map((step: { state: string; by: { person: string } }) => [step.state, step.by.person]),
    ).toEqual([
      ['raised', '何渠'],
      ['reviewed', '田禾'],
      ['unresolved', '石磊'],
      ['submitted', '何渠'],
    ]);
    expect(body).toMatchObject({ missing: [], decisionAsked: unresolved.decisionAsked });
    expect(body.waitsFor).toEqual(['发改局重点项目科']);
    expect(body.ahead.map((step: { state: string }) => step.state)).toEqual([
      'docketed',
      'decided',
      'carried-out',
      'closed',
    ]);
  });

  it('says what is still missing for the docket and who can supply it', async () => {
    const { id } = await raisedProblem(county, { team: null });
    const { body } = await county.as(walkers.unit).call('problem.show', { id });
    expect(body.missing).toEqual([
      { what: 'team', suppliedBy: ['县水务局'], yours: true },
      { what: 'reviewed', suppliedBy: ['副县长（农业） 田禾'], yours: false },
      { what: 'unresolved', suppliedBy: ['副县长（农业） 田禾'], yours: false },
      { what: 'submitted', suppliedBy: ['县水务局'], yours: true },
    ]);
  });
});

describe('sending back', () => {
  it('returns a problem to its unit with the reason, which raises it again', async () => {
    const raised = versionOf(await raisedProblem(county));
    const reason = '请补充指标缺口测算。';
    const returned = answered(await county.as(walkers.lead).call('problem.sendBack', { ...raised, reason }));
    expect(returned.state).toBe('returned');
    const edited = answered(
      await county
        .as(walkers.unit)
        .call('problem.edit', { ...someContent({ title: '改' }), ...versionOf(returned) }),
    );
    const again = answered(await county.as(walkers.unit).call('problem.raiseAgain', versionOf(edited)));
    expect(again.state).toBe('raised');
    const { body } = await county.as(walkers.unit).call('problem.show', { id: raised.id });
    expect(body.path.map(({ note }: { note: string | null }) => note)).toEqual([null, reason, null]);
  });

  it('lets the docket’s desk send a submitted problem back to before its submission', async () => {
    const submitted = versionOf(await submittedProblem(county));
    expect(await codeOf(walkers.lead, 'problem.sendBack', { ...submitted, reason: '补' })).toBe('not-yours');
    const back = answered(
      await county.as(walkers.desk).call('problem.sendBack', { ...submitted, reason: '补' }),
    );
    expect(back.state).toBe('unresolved');
  });
});

describe('settled on the spot', () => {
  it('does not go up; is carried out, and closed by someone else', async () => {
    const raised = versionOf(await raisedProblem(county));
    const reviewed = versionOf(answered(await county.as(walkers.lead).call('problem.review', raised)));
    const { decisionAsked: _, ...record } = { ...unresolved, outcome: 'settled' };
    const settled = versionOf(
      answered(
        await county.as(walkers.lead).call('problem.recordSpecialMeeting', { ...reviewed, ...record }),
      ),
    );
    expect(await codeOf(walkers.unit, 'problem.submit', settled)).toBe('problem-settled');
    expect(await codeOf(walkers.supervision, 'problem.verify', { ...settled, finding: '属实' })).toBe(
      'problem-not-carried-out',
    );
    const done = versionOf(
      answered(await county.as(walkers.unit).call('problem.carryOut', { ...settled, result: '已调剂5亩。' })),
    );
    // The same person, holding a post of the supervision office as well, is still the doer.
    const both = county.as(walkers.unit, walkers.supervision);
    expect((await both.call('problem.verify', { ...done, finding: '属实' })).body.code).toBe(
      'verifier-is-doer',
    );
    const closed = answered(
      await county.as(walkers.supervision).call('problem.verify', { ...done, finding: '现场核实属实。' }),
    );
    expect(closed.state).toBe('closed');
    const { problems } = answered(await county.as(walkers.unit).call('problem.list', { view: 'closed' }));
    expect(problems.map(({ id }: { id: string }) => id)).toContain(done.id);
  });
});
