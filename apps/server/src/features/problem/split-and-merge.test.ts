import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { someFacts } from '../project/testing.ts';
import { answered, raisedProblem, someContent, submittedProblem, versionOf, walkers } from './testing.ts';

const mid = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };
const end = { rule: 'resolution-meeting', slotKey: '2018-05#end' };
const reason = '两件事情由两家办';
const part = (title: string) => ({
  kind: 'land',
  title,
  facts: `${title}的情况`,
  proposal: `${title}的建议`,
});
const parts = [part('耕地指标'), part('林地手续')];

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

type Version = { id: string; revision: number };
const unit = () => county.as(walkers.unit);
const desk = () => county.as(walkers.desk);
const shown = async (id: string) => answered(await desk().call('problem.show', { id }));
const docketed = async (slot: typeof mid) =>
  answered(await desk().call('docket.show', slot)).items.map(
    ({ position, problem }: { position: number; problem: { title: string } }) => [position, problem.title],
  );
const split = async (problem: Version) => unit().call('problem.split', { ...problem, reason, parts });
const merge = async (into: Version, ...others: Version[]) =>
  desk().call('problem.merge', { ...into, reason, others });
const current = async (id: string) => versionOf(await shown(id));

describe('splitting', () => {
  it('is refused without a reason, into one part, and to whom the problem is not', async () => {
    const problem = versionOf(await raisedProblem(county));
    const codeOf = async (post: string, input: object) =>
      (await county.as(post).call('problem.split', { ...problem, reason, parts, ...input })).body.code;
    expect(await codeOf(walkers.unit, { reason: '' })).toBe('invalid-input');
    expect(await codeOf(walkers.unit, { parts: parts.slice(1) })).toBe('invalid-input');
    expect(await codeOf('land-clerk', {})).toBe('not-yours');
    expect(await codeOf('housing-clerk', {})).toBe('not-found');
    expect((await shown(problem.id)).state).toBe('raised');
  });

  it('ends the whole, and begins parts that point back, each of which is reviewed for itself', async () => {
    const raised = versionOf(await raisedProblem(county));
    const reviewed = versionOf(answered(await county.as(walkers.lead).call('problem.review', raised)));
    const { parts: ids } = answered(await split(reviewed));
    const whole = await shown(raised.id);
    expect(whole).toMatchObject({ state: 'split', waitsFor: [], ahead: [], divisible: null, actions: [] });
    expect(whole.path.at(-1)).toMatchObject({ state: 'split', note: reason, days: 0 });
    expect(whole.successors).toEqual([
      { id: ids[0], title: '耕地指标', state: 'raised' },
      { id: ids[1], title: '林地手续', state: 'raised' },
    ]);
    expect(await shown(ids[0])).toMatchObject({
      state: 'raised',
      team: someContent().team,
      leaderPostId: someContent().leaderPostId,
      plan: [],
      project: whole.project,
      origins: [{ id: raised.id, state: 'split' }],
      waitsFor: ['副县长（农业） 田禾'],
    });
    expect((await split(await current(raised.id))).body.code).toBe('problem-ended');
  });

  it('leaves nobody a duty for the whole, and each of its parts one', async () => {
    const raised = versionOf(await raisedProblem(county, { title: '整件事' }));
    const duties = async () =>
      answered(await county.as(walkers.lead).call('desk.show'))
        .duties.filter(({ action }: { action: string }) => action === 'review-problem')
        .map(({ matter }: { matter: { title: string } }) => matter.title);
    expect(await duties()).toContain('整件事');
    answered(await split(raised));
    const after = await duties();
    expect(after).not.toContain('整件事');
    expect(after).toEqual(expect.arrayContaining(['耕地指标', '林地手续']));
  });
});

describe('a docket', () => {
  it('that is open loses what is split, and those behind move up', async () => {
    const first = await submittedProblem(county, { title: '甲' });
    await submittedProblem(county, { title: '乙' });
    answered(await desk().call('docket.compile', mid));
    expect(await docketed(mid)).toEqual([
      [1, '甲'],
      [2, '乙'],
    ]);
    answered(await split(await current(first.id)));
    expect(await docketed(mid)).toEqual([[1, '乙']]);
    expect((await shown(first.id)).dockets).toEqual([]);
  });

  it('that was put to the meeting keeps what stands on it', async () => {
    const { items } = answered(await desk().call('docket.show', mid));
    const stated = { responsibleUnitId: 'land-bureau', requirement: '落实', limitOn: '2018-06-30' };
    answered(await desk().call('docket.editItem', { ...versionOf(items[0]), ...stated }));
    county.setDate('2018-05-11');
    const { revision } = answered(await desk().call('docket.show', mid));
    answered(await desk().call('docket.freeze', { ...mid, revision }));
    const held = await current(items[0].problem.id);
    const other = versionOf(await raisedProblem(county));
    expect((await split(held)).body.code).toBe('problem-put-to-meeting');
    expect((await merge(other, held)).body.code).toBe('problem-put-to-meeting');
    expect((await merge(held, other)).body.code).toBe('problem-put-to-meeting');
    expect((await shown(held.id)).divisible).toEqual({
      obstacle: { code: 'problem-put-to-meeting', params: {} },
    });
    expect(await docketed(mid)).toEqual([[1, '乙']]);
    county.setDate('2018-05-10');
  });
});

describe('merging', () => {
  const ofProject = async (projectId: string, otherwise: object) =>
    versionOf(answered(await unit().call('problem.raise', { ...someContent(), ...otherwise, projectId })));

  it('is refused of problems unlike, of one with itself, and of one that changed meanwhile', async () => {
    const into = versionOf(await raisedProblem(county, { kind: 'land' }));
    const unlike = versionOf(await raisedProblem(county, { kind: 'funds' }));
    expect((await merge(into, unlike)).body.code).toBe('problems-unlike');
    expect((await merge(into, into)).body.code).toBe('merge-names-one-twice');
    const alike = versionOf(await raisedProblem(county, { kind: 'land' }));
    answered(await unit().call('problem.edit', { ...someContent({ title: '改过' }), ...alike }));
    expect((await merge(into, alike)).body.code).toBe('conflict');
    expect((await shown(into.id)).origins).toEqual([]);
  });

  it('ends the others, whose units see the one that stays, and what they said is still there', async () => {
    const into = versionOf(await submittedProblem(county, { title: '留下的', involvedUnitIds: [] }));
    const { project } = await shown(into.id);
    const merged = await ofProject(project.id, { kind: 'funds', involvedUnitIds: ['finance-bureau'] });
    const { problems } = answered(await desk().call('problem.partners', { id: into.id }));
    expect(problems).toContainEqual(expect.objectContaining(merged));
    answered(await merge(into, merged));
    const after = await shown(into.id);
    expect(after).toMatchObject({
      state: 'submitted',
      title: '留下的',
      involvedUnits: [{ id: 'finance-bureau' }],
      origins: [{ id: merged.id, state: 'merged' }],
    });
    expect(await shown(merged.id)).toMatchObject({
      state: 'merged',
      facts: someContent().facts,
      successors: [{ id: into.id }],
    });
    const { problems: gone } = answered(await desk().call('problem.list', { view: 'closed' }));
    expect(gone.map(({ id }: { id: string }) => id)).toContain(merged.id);
    expect(answered(await desk().call('problem.partners', { id: into.id })).problems).not.toContainEqual(
      expect.objectContaining({ id: merged.id }),
    );
  });

  it('shows what was said of either to the units of both', async () => {
    const into = versionOf(await raisedProblem(county, { involvedUnitIds: ['land-bureau'] }));
    const merged = versionOf(await raisedProblem(county, { involvedUnitIds: ['finance-bureau'] }));
    const sees = async (post: string, id: string) =>
      (await county.as(post).call('problem.show', { id })).status === 200;
    expect(await sees('land-clerk', merged.id)).toBe(false);
    answered(await merge(into, merged));
    expect(await sees('land-clerk', merged.id)).toBe(true);
    expect((await shown(into.id)).involvedUnits.map(({ id }: { id: string }) => id).toSorted()).toEqual([
      'finance-bureau',
      'land-bureau',
    ]);
  });

  it('the other way round at the same time leaves one that lives', async () => {
    const project = answered(await desk().call('project.create', someFacts()));
    const [one, other] = [await ofProject(project.id, {}), await ofProject(project.id, {})];
    const answers = await Promise.all([merge(one, other), merge(other, one)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const states = [(await shown(one.id)).state, (await shown(other.id)).state];
    expect(states.toSorted()).toEqual(['merged', 'raised']);
  });

  it('and compiling at the same time leaves no ended problem on the list', async () => {
    county.setDate('2018-05-20');
    const into = versionOf(await submittedProblem(county, { title: '丙' }));
    const merged = versionOf(await submittedProblem(county, { title: '丁' }));
    await Promise.all([desk().call('docket.compile', end), merge(into, merged)]);
    const listed = (await docketed(end)).map(([, title]: [number, string]) => title);
    if ((await shown(merged.id)).state === 'merged') expect(listed).not.toContain('丁');
    else expect(listed).toContain('丁');
  });
});
