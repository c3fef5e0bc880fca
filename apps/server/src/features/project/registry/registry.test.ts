import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../../testing/county.ts';
import { someFacts } from '../testing.ts';

let county: TestCounty;
let office: Caller;
let water: Caller;
beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
  water = county.as('water-clerk');
});

const entered = async (otherwise: Parameters<typeof someFacts>[0] = {}): Promise<string> => {
  const answer = await office.call('project.create', someFacts(otherwise));
  expect(answer).toMatchObject({ status: 200 });
  return answer.body.id;
};

describe('who may', () => {
  it.each(['project.list', 'project.choices', 'project.figures'])(
    '%s asks for somebody signed in',
    async (verb) => {
      expect((await county.nobody.call(verb)).status).toBe(401);
    },
  );

  it('lets nobody but the keeper of the registry enter a project', async () => {
    expect((await county.nobody.call('project.create', someFacts())).status).toBe(401);
    for (const post of ['water-clerk', 'magistrate', 'supervision-office-clerk']) {
      expect((await county.as(post).call('project.create', someFacts())).body.code).toBe('not-yours');
    }
  });

  it('shows a unit its own projects, a leader the portfolio, the offices all', async () => {
    const id = await entered({ name: '范围项目', responsibleUnitId: 'water-bureau' });
    const shownTo = async (post: string) => (await county.as(post).call('project.show', { id })).status;
    const near = ['water-clerk', 'vice-magistrate-agriculture', 'office-deputy-3', 'magistrate'];
    const far = ['housing-clerk', 'vice-magistrate-industry', 'qingxi-head'];
    expect(await Promise.all(near.map(shownTo))).toEqual([200, 200, 200, 200]);
    expect(await Promise.all(far.map(shownTo))).toEqual([404, 404, 404]);
  });

  it('shows a project of no known unit to the offices only', async () => {
    const id = await entered({
      name: '待定单位项目',
      responsibleUnitId: null,
      responsibleUnitText: '某公司',
    });
    expect((await office.call('project.show', { id })).body.responsibleUnitText).toBe('某公司');
    expect((await water.call('project.show', { id })).status).toBe(404);
  });
});

describe('facts', () => {
  it('refuses a unit that the county does not have, reversed years and a code in use', async () => {
    const refused = async (otherwise: Parameters<typeof someFacts>[0]) =>
      (await office.call('project.create', someFacts(otherwise))).body.code;
    expect(await refused({ responsibleUnitId: 'moon-bureau' })).toBe('unknown-unit');
    expect(await refused({ startYear: 2020, endYear: 2019 })).toBe('years-reversed');
    const nationalCode = '2018-530000-48-01-012345';
    await entered({ name: '有代码', nationalCode });
    expect(await refused({ nationalCode })).toBe('project-code-in-use');
    expect(await refused({ nationalCode: '2018-1' })).toBe('invalid-input');
  });

  it('keeps what was before and after an edit, and who made it', async () => {
    const id = await entered({ name: '修改前' });
    const edit = { ...someFacts({ name: '修改后' }), id, revision: 1 };
    expect((await office.call('project.edit', edit)).body).toEqual({ id, revision: 2 });
    const { body } = await office.call('project.show', { id });
    expect(body.name).toBe('修改后');
    expect(
      body.history.map(({ verb, person, changed }: Record<string, unknown>) => [verb, person, changed]),
    ).toEqual([
      ['project.edit', '余音', ['name']],
      ['project.create', '余音', []],
    ]);
  });

  it('tells the second of two editors who was first, and changes nothing', async () => {
    const id = await entered({ name: '两人同改' });
    await office.call('project.edit', { ...someFacts({ name: '甲的改法' }), id, revision: 1 });
    const other = county.as('development-reform-clerk');
    const { status, body } = await other.call('project.edit', {
      ...someFacts({ name: '乙的改法' }),
      id,
      revision: 1,
    });
    expect([status, body.code, body.params.by]).toEqual([409, 'conflict', '余音']);
    expect((await office.call('project.show', { id })).body.name).toBe('甲的改法');
  });

  it('takes an edit that changes nothing for none', async () => {
    const id = await entered({ name: '未改' });
    expect(
      (await office.call('project.edit', { ...someFacts({ name: '未改' }), id, revision: 1 })).body.revision,
    ).toBe(1);
  });

  it('keeps lists and plans by year', async () => {
    const id = await entered({ name: '名单与计划' });
    expect(
      (await office.call('project.designate', { id, revision: 1, year: 2018, lists: ['moon'] })).body.code,
    ).toBe('unknown-list');
    await office.call('project.designate', { id, revision: 1, year: 2018, lists: ['city-key-2018'] });
    await office.call('project.plan', {
      id,
      revision: 2,
      year: 2018,
      plannedInvestment: 60_000_000,
      goal: '完成主体',
    });
    const { body } = await office.call('project.show', { id });
    expect(body.designations).toEqual([
      { listId: 'city-key-2018', year: 2018, name: expect.stringContaining('市级') },
    ]);
    expect(body.plans).toEqual([
      { year: 2018, plannedInvestment: 60_000_000, goal: '完成主体', completed: 0 },
    ]);
    expect(body.revision).toBe(3);
  });
});

describe('the register', () => {
  it('finds by name, code, owner and the first letters of the pinyin', async () => {
    await entered({ name: '石桥大道改建', owner: '临溪交投', nationalCode: '2018-530000-48-01-054321' });
    const found = async (search: string) =>
      (await office.call('project.list', { search })).body.projects.map(({ name }: { name: string }) => name);
    for (const search of ['大道', '临溪交投', '48-01-054321', 'sqdd', 'SQDD']) {
      expect([search, await found(search)]).toEqual([search, ['石桥大道改建']]);
    }
    expect(await found('%')).toEqual([]);
  });

  it('filters, sorts and says how many there are', async () => {
    await entered({
      name: '大学城',
      category: ['社会事业', '教育'],
      totalInvestment: 9_000_000_000,
      stage: 'pipeline',
    });
    const listed = async (input: Record<string, unknown>) => {
      const { body } = await office.call('project.list', input);
      return [body.total, body.projects[0]?.name];
    };
    expect(await listed({ category: '教育' })).toEqual([1, '大学城']);
    expect(await listed({ stage: 'pipeline' })).toEqual([1, '大学城']);
    expect(await listed({ list: 'city-key-2018' })).toEqual([1, '名单与计划']);
    expect((await listed({ sort: 'totalInvestment', direction: 'descending' }))[1]).toBe('大学城');
    expect(await listed({ unit: 'housing-bureau' })).toEqual([0, undefined]);
    const all = await office.call('project.list', { page: 99 });
    expect(all.body.total).toBeGreaterThan(5);
    expect(all.body.projects).toEqual([]);
    const own = await water.call('project.list');
    expect(own.body.total).toBe(own.body.projects.length);
    expect((await county.as('housing-clerk').call('project.list', { unit: 'water-bureau' })).body.total).toBe(
      0,
    );
  });

  it('offers what one can filter by', async () => {
    const { body } = await office.call('project.choices');
    expect(body.categories).toEqual(['水利', '社会事业', '教育']);
    expect(body.mayMaintain).toBe(true);
    expect((await water.call('project.choices')).body.units).toEqual([
      { id: 'water-bureau', name: '县水务局' },
    ]);
  });
});
