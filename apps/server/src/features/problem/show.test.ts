import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, raisedProblem, someContent, versionOf, walkers } from './testing.ts';

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

describe('two at once', () => {
  it('tells the second editor who was first and when, and writes nothing', async () => {
    const raised = versionOf(await raisedProblem(county));
    answered(
      await county.as('water-head').call('problem.edit', { ...someContent({ title: '甲' }), ...raised }),
    );
    const second = await county
      .as(walkers.unit)
      .call('problem.edit', { ...someContent({ title: '乙' }), ...raised });
    expect(second).toMatchObject({ status: 409, body: { code: 'conflict', params: { by: '汪清源' } } });
    const { body } = await county.as(walkers.unit).call('problem.show', { id: raised.id });
    expect(body.title).toBe('甲');
  });
});

describe('what one may do', () => {
  it('offers a person what is within the duties, with what is in the way', async () => {
    const { id } = await raisedProblem(county);
    const offers = async (post: string) => (await county.as(post).call('problem.show', { id })).body.actions;
    expect(await offers(walkers.lead)).toEqual([
      { action: 'review', obstacle: null },
      { action: 'send-back', obstacle: null },
      {
        action: 'record-special-meeting',
        obstacle: { code: 'problem-not-reviewed', params: { whose: '副县长（农业） 田禾' } },
      },
    ]);
    expect((await offers(walkers.unit))[0]).toEqual({ action: 'edit', obstacle: null });
    expect(await offers('land-clerk')).toEqual([]);
  });

  it('lets raise a problem only who has a project to raise it of', async () => {
    const mayRaise = async (post: string) => (await county.as(post).call('problem.list')).body.mayRaise;
    expect(await mayRaise(walkers.unit)).toBe(true);
    expect(await mayRaise(walkers.desk)).toBe(false);
    const { projects } = answered(await county.as(walkers.unit).call('problem.choices'));
    expect(
      new Set(projects.map((one: { responsibleUnit: { id: string } }) => one.responsibleUnit.id)),
    ).toEqual(new Set(['water-bureau']));
  });

  it('lists what waits for oneself', async () => {
    const { id } = await raisedProblem(county);
    const mine = async (post: string) =>
      (await county.as(post).call('problem.list', { view: 'mine' })).body.problems.map(
        (row: { id: string }) => row.id,
      );
    expect(await mine(walkers.lead)).toContain(id);
    expect(await mine(walkers.unit)).not.toContain(id);
  });

  it('counts the days at the present step', async () => {
    const { id } = await raisedProblem(county);
    county.setDate('2018-05-14');
    const { problems } = answered(await county.as(walkers.unit).call('problem.list'));
    expect(problems.find((row: { id: string }) => row.id === id)).toMatchObject({
      since: '2018-05-10',
      days: 4,
    });
    county.setDate('2018-05-10');
  });
});

describe('days at each step', () => {
  it('says from when to when, how long, and on whose desk', async () => {
    const { id, revision } = await raisedProblem(county);
    county.setDate('2018-05-14');
    answered(await county.as(walkers.lead).call('problem.review', { id, revision }));
    county.setDate('2018-05-17');
    const { path } = answered(await county.as(walkers.unit).call('problem.show', { id }));
    expect(path).toMatchObject([
      { state: 'raised', on: '2018-05-10', until: '2018-05-14', days: 4, waitedFor: ['副县长（农业） 田禾'] },
      { state: 'reviewed', on: '2018-05-14', until: null, days: 3, waitedFor: ['副县长（农业） 田禾'] },
    ]);
    county.setDate('2018-05-10');
  });
});
