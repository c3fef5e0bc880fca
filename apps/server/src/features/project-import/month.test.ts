import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { someFacts } from '../project/testing.ts';
import { applyShown, type Cell, previewRows } from './testing.ts';

let county: TestCounty;
let office: Caller;
let water: Caller;
let turn = 0;
let reported: string;
beforeAll(async () => {
  county = await testCounty({ today: '2018-04-20' });
  office = county.as('key-projects-clerk');
  water = county.as('water-clerk');
});

const names = () => [`青石水库${turn}号`, `红岩渠道${turn}号`] as const;
const monthly = (heading: string, rows: Cell[][], title = '临溪县2018年4月重点项目进度表') => [
  [title],
  ['序号', '项目名称', '项目业主', heading, '工程进展'],
  ...rows,
];
const report = (month: string, completed: number, otherwise: object = {}) => ({
  id: reported,
  month,
  revision: null,
  completed,
  progress: '河堤完成六成',
  problems: '缺土',
  ...otherwise,
});
const monthOf = async (id: string, month = '2018-04') =>
  (await office.call('project.show', { id })).body.months.find(
    (one: { month: string }) => one.month === month,
  );
const figures = async (id: string) =>
  (await office.call('project.show', { id })).body.figures
    .filter(({ period }: { period: string }) => period === '2018-04')
    .map((one: Record<string, unknown>) => [one.figure, one.amount, one.reason]);
const shown = async (id: string, more: object = {}) =>
  (await office.call('projectImport.show', { id, ...more })).body;
const completedIn2018 = async () =>
  (await office.call('project.figures', { year: 2018 })).body.units.reduce(
    (sum: number, { completed }: { completed: number }) => sum + completed,
    0,
  );
const findByName = async (search: string): Promise<string> =>
  (await office.call('project.list', { search })).body.projects[0].id;

/** One project with March and April reported, in an open month. */
beforeEach(async () => {
  county.setDate('2018-04-20');
  turn += 1;
  const facts = someFacts({ name: names()[0], owner: '水投公司' });
  reported = (await office.call('project.create', facts)).body.id;
  await water.call('project.reportMonth', report('2018-03', 1_000_000));
  await water.call('project.reportMonth', report('2018-04', 2_000_000));
});

const apply = (id: string, month: number | null) => applyMonth(id, { month });
const applyMonth = async (id: string, { month }: { month: number | null }) => {
  const { counts } = await shown(id, { month: month ?? 0 });
  return applyShown(office, id, { expected: counts, month });
};

describe('is refused or left alone', () => {
  it('a month that lies ahead', async () => {
    const id = await previewRows(office, monthly('本月完成投资', [[1, names()[0], '水投公司', 300, '']]));
    const refused = await applyShown(office, id, { month: 5 });
    expect([refused.status, refused.body.code]).toEqual([422, 'month-not-begun']);
    expect((await applyShown(office, id, { month: 13 })).status).toBe(400);
  });

  it('every report, where no month is asked for', async () => {
    const rows = monthly('本月完成投资', [[1, names()[0], '水投公司', 300, '']], '临溪县2018年项目');
    const id = await previewRows(office, rows);
    expect(await shown(id)).toMatchObject({ month: null, counts: { same: 1 } });
    await apply(id, null);
    expect(await monthOf(reported)).toMatchObject({ completed: 2_000_000, revision: 1 });
  });

  it('an empty cell of the month, and a year’s sum below what was reported before', async () => {
    const empty = monthly('本月完成投资', [[1, names()[0], '水投公司', null, '封顶']]);
    expect((await shown(await previewRows(office, empty))).counts).toMatchObject({ same: 1 });
    const less = monthly('1-4月完成投资', [[1, names()[0], '水投公司', 50, '']]);
    const { counts, projects } = await shown(await previewRows(office, less));
    expect(counts).toMatchObject({ same: 1 });
    expect(projects[0].doubts).toContainEqual(
      expect.objectContaining({ cell: 'D3', code: 'month-below-earlier' }),
    );
  });
});

it('the month that the title names is shown and written, new projects with it; the words reported stay', async () => {
  const before = await completedIn2018();
  const [known, fresh] = names();
  const id = await previewRows(
    office,
    monthly('本月完成投资', [
      [1, known, '水投公司', 300, '封顶'],
      [2, fresh, '水投公司', 40, '进场'],
    ]),
  );
  const preview = await shown(id);
  expect(preview).toMatchObject({ month: 4, counts: { new: 1, changed: 1 } });
  expect(preview.projects[0].changes).toEqual([{ field: 'completedMonth', from: 2_000_000, to: 3_000_000 }]);
  expect((await apply(id, 4)).status).toBe(200);
  expect(await monthOf(reported)).toMatchObject({
    completed: 3_000_000,
    progress: '河堤完成六成',
    problems: '缺土',
    onBehalf: true,
    revision: 2,
  });
  expect(await monthOf(await findByName(fresh))).toMatchObject({ completed: 400_000, progress: '进场' });
  expect((await completedIn2018()) - before).toBe(1_400_000);
  expect(await figures(reported)).toEqual([
    ['completed', 3_000_000, null],
    ['completed', 2_000_000, null],
  ]);
  expect(
    (await shown(await previewRows(office, monthly('本月完成投资', [[1, known, '水投公司', 300, '封顶']]))))
      .counts,
  ).toMatchObject({ same: 1 });
});

it('a year’s sum gives the month what the months before left', async () => {
  const id = await previewRows(office, monthly('1-4月完成投资', [[1, names()[0], '水投公司', 450, '']]));
  await apply(id, 4);
  expect((await monthOf(reported)).completed).toBe(3_500_000);
});

it('a closed month is corrected with the workbook as the reason, and undone the same way', async () => {
  county.setDate('2018-05-10');
  const before = await completedIn2018();
  const [known, fresh] = names();
  const rows = [
    [1, known, '水投公司', 150, ''],
    [2, fresh, '水投公司', 40, ''],
  ];
  const id = await previewRows(office, monthly('4月完成投资', rows));
  await apply(id, 4);
  expect((await figures(reported))[0]).toEqual(['completed', 1_500_000, '由导入的表格“list.xlsx”更正']);
  const entered = await findByName(fresh);
  expect(await monthOf(entered)).toMatchObject({ completed: 400_000, progress: '导入的表格没有写进展。' });
  expect((await shown(id)).month).toBe(4);

  expect((await office.call('projectImport.undo', { id, reason: '放错了表' })).status).toBe(200);
  expect(await monthOf(reported)).toMatchObject({ completed: 2_000_000, problems: '缺土', revision: 3 });
  expect(await monthOf(entered)).toBeUndefined();
  expect((await figures(reported)).map(([, amount]: unknown[]) => amount)).toEqual([
    2_000_000, 1_500_000, 2_000_000,
  ]);
  expect(await completedIn2018()).toBe(before);
});

it('is not undone once somebody has reported the month anew, and says who', async () => {
  const id = await previewRows(office, monthly('4月完成投资', [[1, names()[0], '水投公司', 150, '']]));
  await apply(id, 4);
  await water.call('project.reportMonth', report('2018-04', 1_600_000, { revision: 2 }));
  const { body } = await office.call('projectImport.undo', { id, reason: '放错了表' });
  expect(body).toMatchObject({ code: 'import-changed-since', params: { name: names()[0] } });
  expect(await monthOf(reported)).toMatchObject({ completed: 1_600_000 });
});
