import { readWorkbook } from '../../workbook/index.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, raisedProblem, submittedProblem, versionOf, walkers } from './testing.ts';

let county: TestCounty;
const plan = (dueOn: string) => [{ what: '完成用地预审', dueOn }];

/** On 10 May one that is overdue since the first, one of forest that waits for its leader, and one that was handed in. */
beforeAll(async () => {
  county = await testCounty();
  county.setDate('2018-04-20');
  await raisedProblem(county, { title: '占用林地', kind: 'forest', leaderPostId: null });
  county.setDate('2018-05-10');
  await submittedProblem(county, { title: '取水口用地' });
  await raisedProblem(county, { title: '逾期的用地', plan: plan('2018-05-01') });
});

const asked = async (filter: object = {}, post: string = walkers.desk) =>
  answered(await county.as(post).call('problem.list', { ...filter }));
const titles = async (filter: object = {}, post: string = walkers.desk) => {
  const own = ['占用林地', '取水口用地', '逾期的用地'];
  const { problems } = await asked(filter, post);
  return problems.map(({ title }: { title: string }) => title).filter((title: string) => own.includes(title));
};

describe('the register', () => {
  it('has what is overdue first, then what is longest at its step', async () => {
    expect(await titles()).toEqual(['逾期的用地', '占用林地', '取水口用地']);
    const [first] = (await asked()).problems;
    expect(first.overdue).toEqual({ on: '2018-05-01', of: 'plan' });
  });

  it.each<[string, object, string[]]>([
    ['the step', { state: 'submitted' }, ['取水口用地']],
    ['the kind', { kind: 'forest' }, ['占用林地']],
    ['the responsible unit', { unit: 'water-bureau' }, ['逾期的用地', '占用林地', '取水口用地']],
    ['a unit involved', { unit: 'land-bureau' }, ['逾期的用地', '占用林地', '取水口用地']],
    ['another unit', { unit: 'housing-bureau' }, []],
    ['the leader', { leader: 'vice-magistrate-agriculture' }, ['逾期的用地', '取水口用地']],
    ['whom it waits for', { waitsFor: '发改局重点项目科' }, ['取水口用地']],
    ['how long it has waited', { olderThan: 20 }, ['占用林地']],
    ['what is overdue', { overdue: 'yes' }, ['逾期的用地']],
    ['words', { search: '取水口' }, ['取水口用地']],
    ['words of the project', { search: '清溪河', kind: 'forest' }, ['占用林地']],
    ['another view', { view: 'closed' }, []],
  ])('is narrowed by %s', async (_by, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it('counts steps and what is overdue under the other filters', async () => {
    const { counts, overdue } = await asked({ kind: 'land', state: 'submitted', search: '用地' });
    expect(overdue).toBeGreaterThanOrEqual(1);
    expect(counts.find(({ state }: { state: string }) => state === 'raised').count).toBeGreaterThanOrEqual(1);
  });

  it('offers to choose from what occurs', async () => {
    const { choices } = await asked();
    expect(choices.kinds).toContain('forest');
    expect(choices.waitsFor).toContain('发改局重点项目科');
    expect(choices.leaders).toContainEqual({
      id: 'vice-magistrate-agriculture',
      name: '副县长（农业） 田禾',
    });
  });

  it.each([{ state: 'nowhere' }, { olderThan: -1 }, { overdue: 'no' }, { view: 'all' }])(
    'refuses %j, naming the place',
    async (filter) => {
      const { body } = await county.as(walkers.desk).call('problem.list', filter);
      expect([body.code, body.places[0].path]).toEqual(['invalid-input', Object.keys(filter)[0]]);
    },
  );
});

describe('as a workbook', () => {
  const sheet = async (query: string, cookie = walkers.desk as string) => {
    const url = `/api/problems.xlsx?${query}`;
    return county.app.inject({ method: 'GET', url, headers: cookie ? { cookie } : {} });
  };

  it('is refused to visitors, and for what is no filter', async () => {
    expect((await sheet('', '')).json().code).toBe('not-signed-in');
    expect((await sheet('view=all')).json().code).toBe('invalid-input');
  });

  it('has what the screen has, in its order, and no more than one sees', async () => {
    const answer = await sheet('search=%E7%94%A8%E5%9C%B0');
    expect(answer.headers['content-type']).toContain('spreadsheetml');
    const read = await readWorkbook(answer.rawPayload);
    const text = JSON.stringify(read);
    expect(text.indexOf('逾期的用地')).toBeGreaterThan(0);
    expect(text.indexOf('逾期的用地')).toBeLessThan(text.indexOf('取水口用地'));
    expect(text).not.toContain('占用林地');
    const stranger = JSON.stringify(await readWorkbook((await sheet('', 'housing-clerk')).rawPayload));
    expect(stranger).not.toContain('取水口用地');
  });
});

it('days and desks follow a problem that is sent back', async () => {
  county.setDate('2018-05-02');
  const raised = versionOf(await raisedProblem(county));
  county.setDate('2018-05-05');
  const returned = answered(
    await county.as(walkers.lead).call('problem.sendBack', { ...raised, reason: '写清占地' }),
  );
  county.setDate('2018-05-09');
  answered(await county.as(walkers.unit).call('problem.raiseAgain', versionOf(returned)));
  county.setDate('2018-05-10');
  const { path } = answered(await county.as(walkers.unit).call('problem.show', { id: raised.id }));
  expect(
    path.map((stay: { state: string; days: number; waitedFor: string[] }) => [
      stay.state,
      stay.days,
      ...stay.waitedFor,
    ]),
  ).toEqual([
    ['raised', 3, '副县长（农业） 田禾'],
    ['returned', 4, '县水务局'],
    ['raised', 1, '副县长（农业） 田禾'],
  ]);
});
