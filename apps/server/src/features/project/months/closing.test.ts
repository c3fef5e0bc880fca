import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, type TestCounty, testCounty } from '../../../testing/county.ts';
import { someFacts } from '../testing.ts';

let county: TestCounty;
let office: Caller;
let water: Caller;
beforeAll(async () => {
  county = await testCounty({ today: '2018-04-20' });
  office = county.as('key-projects-clerk');
  water = county.as('water-clerk');
});

const code = ({ body }: Answer) => body.code;
const report = (id: string, otherwise: Record<string, unknown> = {}) => ({
  id,
  month: '2018-04',
  revision: null,
  completed: 3_000_000,
  progress: '河堤完成六成',
  problems: null,
  ...otherwise,
});
const entered = async (name: string): Promise<string> =>
  (await office.call('project.create', someFacts({ name }))).body.id;

describe('a closed month', () => {
  it('takes first reports late, and changes only with a reason; old and new stay', async () => {
    county.setDate('2018-04-20');
    const [id, late] = [await entered('结账'), await entered('补报')];
    await water.call('project.reportMonth', report(id));
    county.setDate('2018-04-25');
    const open = { revision: 1, completed: 3_100_000 };
    expect((await water.call('project.reportMonth', report(id, open))).status).toBe(200);
    county.setDate('2018-04-26');
    const correction = { revision: 2, completed: 2_500_000 };
    const refused = await water.call('project.reportMonth', report(id, correction));
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([
      422,
      'month-closed',
      { month: '2018-04', since: '2018-04-26' },
    ]);
    expect((await water.call('project.reportMonth', report(late))).status).toBe(200);
    const reason = '监理核减土方';
    await water.call('project.reportMonth', report(id, { ...correction, reason }));
    const { figures, sums } = (await water.call('project.show', { id })).body;
    const ofApril = figures.filter(({ period }: { period: string }) => period === '2018-04');
    expect(
      ofApril.map((one: Record<string, unknown>) => [one.version, one.amount, one.givenOn, one.reason]),
    ).toEqual([
      [3, 2_500_000, '2018-04-26', reason],
      [2, 3_100_000, '2018-04-25', null],
      [1, 3_000_000, '2018-04-20', null],
    ]);
    expect(sums).toMatchObject({ asOf: '2018-04', month: 2_500_000, sinceStart: 2_500_000 });
  });

  it('leaves what was known on a day as it was', async () => {
    county.setDate('2018-04-20');
    const id = await entered('可复原');
    await water.call('project.reportMonth', report(id, { completed: 7_000_000 }));
    const ask = async (knownOn?: string) => {
      const { body } = await office.call('project.figures', { year: 2018, ...(knownOn ? { knownOn } : {}) });
      return body.units;
    };
    const then = await ask();
    county.setDate('2018-06-10');
    await water.call(
      'project.reportMonth',
      report(id, { revision: 1, completed: 6_000_000, reason: '审计核减' }),
    );
    const { body: project } = await office.call('project.show', { id });
    await office.call('project.edit', {
      ...project,
      totalInvestment: 1,
      responsibleUnitId: 'housing-bureau',
    });
    await office.call('project.moveStage', {
      id,
      revision: project.revision + 1,
      stage: 'completed',
      on: '2018-06-09',
      reason: null,
    });
    expect(await ask()).not.toEqual(then);
    expect(await ask('2018-05-31')).toEqual(await ask('2018-04-30'));
    expect(await ask('2018-06-10')).toEqual(await ask());
    const completed = (units: { completed: number }[]) =>
      units.reduce((sum, unit) => sum + unit.completed, 0);
    expect(completed(await ask('2018-06-09')) - completed(await ask())).toBe(1_000_000);
  });
});

describe('the office', () => {
  it('alone closes a month or opens it, once, with a reason, and not one that lies ahead', async () => {
    county.setDate('2018-05-10');
    const close = { month: '2018-05', revision: null, closed: true, reason: '提前汇总' };
    expect((await county.nobody.call('project.closeMonth', close)).status).toBe(401);
    expect(code(await water.call('project.closeMonth', close))).toBe('not-yours');
    expect(code(await office.call('project.closeMonth', { ...close, month: '2018-06' }))).toBe(
      'month-not-begun',
    );
    expect(code(await office.call('project.closeMonth', { ...close, closed: false }))).toBe(
      'closing-unchanged',
    );
    expect(code(await office.call('project.closeMonth', { ...close, reason: '' }))).toBe('invalid-input');
    expect((await office.call('project.closeMonth', close)).status).toBe(200);
    expect(code(await office.call('project.closeMonth', { ...close, closed: false }))).toBe('conflict');
    expect((await water.call('project.month', { month: '2018-05' })).body).toMatchObject({
      closed: true,
      closedFrom: '2018-05-10',
      closing: { reason: '提前汇总' },
      mayClose: false,
    });
  });

  it('keeps a month open beyond the limit', async () => {
    county.setDate('2018-05-10');
    const open = { month: '2018-04', revision: null, closed: false, reason: '统一调整口径' };
    expect((await office.call('project.closeMonth', open)).status).toBe(200);
    const id = await entered('口径调整');
    await water.call('project.reportMonth', report(id));
    expect((await water.call('project.reportMonth', report(id, { revision: 1, completed: 1 }))).status).toBe(
      200,
    );
  });
});

describe('statistics', () => {
  it('stand beside the dispatch figure and are never mixed with it', async () => {
    county.setDate('2018-05-10');
    const id = await entered('两本账');
    const said = { month: '2018-05', completed: 5_000_000, statistics: 2_000_000, explanation: '按入库口径' };
    await water.call('project.reportMonth', report(id, said));
    const { months, sums } = (await water.call('project.show', { id })).body;
    expect(months[0]).toMatchObject(said);
    expect(sums).toMatchObject({ year: 5_000_000, sinceStart: 5_000_000, statisticsYear: 2_000_000 });
    const { body } = await office.call('project.list', { search: '两本账' });
    expect(body.projects[0]).toMatchObject({ completed: 5_000_000, statistics: 2_000_000 });
  });

  it('since the start include what was built before months were reported, once', async () => {
    county.setDate('2018-05-10');
    const completedBefore = { yuan: 40_000_000, year: 2018 };
    const { body } = await office.call('project.create', someFacts({ name: '续建', completedBefore }));
    for (const [month, completed] of [
      ['2017-12', 9_000_000],
      ['2018-05', 5_000_000],
    ]) {
      await water.call('project.reportMonth', report(body.id, { month, completed }));
    }
    const { sums } = (await water.call('project.show', { id: body.id })).body;
    expect(sums).toMatchObject({ beforeYear: 40_000_000, year: 5_000_000, sinceStart: 45_000_000 });
    const { projects } = (await office.call('project.list', { search: '续建' })).body;
    expect(projects[0].sinceStart).toBe(45_000_000);
  });
});
