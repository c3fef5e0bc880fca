import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { applyShown, type Cell, previewRows } from './testing.ts';

let county: TestCounty;
let office: Caller;
let applied: string;
const head = [
  '序号',
  '项目名称',
  '项目业主',
  '总投资（万元）',
  '2018年计划投资（万元）',
  '2019年计划投资（万元）',
  '资金来源',
  '备注',
];
const list = (rows: Cell[][]) => [['临溪县2018年重点项目'], head, ...rows];
let turn = 0;
const names = () => [`青石水库${turn}号`, `红岩公路${turn}号`];

beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
});

const find = async (search: string) => {
  const { body } = await office.call('project.list', { search });
  const row = body.projects[0];
  return row && (await office.call('project.show', { id: row.id })).body;
};
const sums = async () => (await office.call('project.figures', { year: 2018 })).body;

/** One project that was there before is changed, one is entered. */
beforeEach(async () => {
  turn += 1;
  const [known, fresh] = names();
  const first = await previewRows(office, list([[1, known ?? '', '水投公司', 5000, 1000, null, null, '老']]));
  await applyShown(office, first);
  const second = await previewRows(
    office,
    list([
      [1, known ?? '', '水投公司', 6000, 1500, 2500, '省级资金 4000\n县级财政 2000', '新'],
      [2, fresh ?? '', '交投公司', 8000, 900, null, null, null],
    ]),
  );
  const { body } = await applyShown(office, second);
  if (body.new !== 1 || body.changed !== 1) throw new Error(JSON.stringify(body));
  applied = second;
});

describe('is refused', () => {
  it('to whoever does not keep the register, and without a reason', async () => {
    const undo = { id: applied, reason: '放错了表' };
    expect((await county.nobody.call('projectImport.undo', undo)).status).toBe(401);
    expect((await county.as('water-clerk').call('projectImport.undo', undo)).body.code).toBe('not-yours');
    expect((await office.call('projectImport.undo', { id: applied, reason: ' ' })).status).toBe(400);
  });

  it('of what was only previewed', async () => {
    const id = await previewRows(office, list([[1, '别的项目', null, 1000, null, null, null, null]]));
    expect((await office.call('projectImport.undo', { id, reason: '放错了表' })).body.code).toBe(
      'import-not-applied',
    );
  });

  it('where somebody changed since what it wrote, naming project and person', async () => {
    const [known] = names();
    const { id, revision } = await find(known ?? '');
    await office.call('project.plan', {
      id,
      revision,
      year: 2018,
      plannedInvestment: 20_000_000,
      goal: null,
    });
    const { body } = await office.call('projectImport.undo', { id: applied, reason: '放错了表' });
    expect(body.code).toBe('import-changed-since');
    expect(body.detail).toContain(known);
    expect((await find(known ?? '')).totalInvestment).toBe(60_000_000);
  });

  it('where a month of what it entered has been reported', async () => {
    const [, fresh] = names();
    const { id } = await find(fresh ?? '');
    const month = {
      id,
      month: '2018-05',
      revision: null,
      completed: 1_000_000,
      progress: '已动工',
      photographs: [],
    };
    const report = await office.call('project.reportMonth', { ...month, statistics: null, problems: null });
    expect(report.status).toBe(200);
    const { body } = await office.call('projectImport.undo', { id: applied, reason: '放错了表' });
    expect(body.code).toBe('import-changed-since');
  });
});

it('puts back what stood there, lets what was entered leave, and keeps the sums right', async () => {
  const [known, fresh] = names();
  const { id: freshId } = await find(fresh ?? '');
  const undo = { id: applied, reason: '放错了表' };
  expect((await office.call('projectImport.undo', undo)).status).toBe(200);
  const project = await find(known ?? '');
  expect(project).toMatchObject({ totalInvestment: 50_000_000, remarks: '老', sources: [] });
  expect(project.plans.find(({ year }: { year: number }) => year === 2018).plannedInvestment).toBe(
    10_000_000,
  );
  expect(project.plans.find(({ year }: { year: number }) => year === 2019)?.plannedInvestment ?? null).toBe(
    null,
  );
  expect(project.history.map(({ verb }: { verb: string }) => verb)).toContain('projectImport.undo');
  expect((await office.call('project.show', { id: freshId })).body.halt).toBe('withdrawn');
  expect(await find(fresh ?? '')).toBeUndefined();
  expect((await office.call('projectImport.show', { id: applied })).body.undone).toMatchObject({
    reason: '放错了表',
  });
  expect((await applyShown(office, applied)).body.code).toBe('import-undone');
});

it('of a change to something else since is no reason to refuse', async () => {
  const [known] = names();
  const { id, revision } = await find(known ?? '');
  await office.call('project.locate', {
    id,
    revision,
    position: { kind: 'point', lines: [[[103.5, 24.5]]] },
  });
  expect((await office.call('projectImport.undo', { id: applied, reason: '放错了表' })).status).toBe(200);
  expect(await find(known ?? '')).toMatchObject({ totalInvestment: 50_000_000, position: { kind: 'point' } });
});

it('can be followed by the right workbook: what had left comes back, and sums are as if nothing had happened', async () => {
  const before = await sums();
  const [known, fresh] = names();
  await office.call('projectImport.undo', { id: applied, reason: '放错了表' });
  const again = await previewRows(
    office,
    list([
      [1, known ?? '', '水投公司', 6000, 1500, 2500, '省级资金 4000\n县级财政 2000', '新'],
      [2, fresh ?? '', '交投公司', 8000, 900, null, null, null],
    ]),
  );
  expect((await applyShown(office, again)).body).toEqual({ new: 0, same: 0, changed: 2, aside: 0 });
  expect(await find(fresh ?? '')).toMatchObject({ halt: null, totalInvestment: 80_000_000 });
  expect(await sums()).toEqual(before);
});
