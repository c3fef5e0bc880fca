import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { someFacts } from '../project/testing.ts';
import { applyShown, previewRows, workbookOf } from './testing.ts';

let county: TestCounty;
let office: Caller;
beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
});

const find = async (search: string) => {
  const { body } = await office.call('project.list', { search });
  return (await office.call('project.show', { id: body.projects[0].id })).body;
};
const shown = async (id: string) => (await office.call('projectImport.show', { id })).body;

it('everything a monthly table says of a project is taken over', async () => {
  const id = await previewRows(office, [
    ['临溪县2018年重点项目表（单位：万元）'],
    [
      '序号',
      '项目名称',
      '项目代码',
      '投资主体',
      '所处阶段',
      '计划开工时间',
      '实际开工日期',
      '总投资',
      '中央预算内投资',
      '专项债券',
      '企业自筹',
      '以前年度完成',
      '2018年计划投资',
      '2019年计划投资',
      '经度',
      '纬度',
      '环评批复',
      '施工许可证',
      '所在名单',
      '本月完成',
    ],
    [
      1,
      '溪口大桥',
      '2018-530126-48-01-012345',
      '政府投资',
      '在建',
      '2017年3月',
      '2017-04-12',
      12_000,
      5000,
      4000,
      3000,
      2500,
      4000,
      5500,
      103.27,
      24.77,
      '临环审〔2017〕8号',
      '在办',
      '2018年市级重点项目（演示）',
      300,
    ],
  ]);
  const preview = await shown(id);
  expect(
    preview.projects[0].doubts.map(({ cell, code }: { cell: string; code: string }) => [cell, code]),
  ).toEqual([['F3', 'date-without-day']]);
  expect(preview.findings.map(({ code }: { code: string }) => code)).toEqual([
    'other-year-column',
    'reported-monthly',
  ]);
  expect((await applyShown(office, id)).body).toMatchObject({ new: 1 });
  expect(await find('溪口大桥')).toMatchObject({
    nationalCode: '2018-530126-48-01-012345',
    kind: '政府投资',
    stage: 'construction',
    startYear: 2017,
    plannedStart: '2017-03-01',
    actualStart: '2017-04-12',
    completedBefore: { yuan: 25_000_000, year: 2018 },
    sources: [
      { source: 'central', amount: 50_000_000, note: null },
      { source: 'special-bonds', amount: 40_000_000, note: null },
      { source: 'own-funds', amount: 30_000_000, note: null },
    ],
    permits: [
      { permit: 'environment', state: 'granted', number: '临环审〔2017〕8号' },
      { permit: 'construction-permit', state: 'in-hand' },
    ],
    plans: expect.arrayContaining([
      expect.objectContaining({ year: 2018, plannedInvestment: 40_000_000 }),
      expect.objectContaining({ year: 2019, plannedInvestment: 55_000_000 }),
    ]),
    position: { kind: 'point', lines: [[[103.27, 24.77]]] },
    designations: [expect.objectContaining({ listId: 'city-key-2018', year: 2018 })],
  });
  const again = await previewRows(office, [
    ['项目名称', '总投资（万元）', '所处阶段'],
    ['溪口大桥', 12_000, '储备'],
  ]);
  const { projects, counts } = await shown(again);
  expect(counts.same).toBe(1);
  expect(projects[0].doubts.map(({ code }: { code: string }) => code)).toEqual(['stage-backwards']);
});

describe('a project is known again', () => {
  it('by a former name, without being called by it again', async () => {
    await office.call(
      'project.create',
      someFacts({ name: '新名水厂', formerNames: ['旧名水厂'], owner: '水投公司' }),
    );
    const id = await previewRows(office, [
      ['项目名称', '项目业主', '总投资（万元）'],
      ['旧名水厂', '水投公司', 777],
    ]);
    expect((await shown(id)).projects[0].changes).toEqual([
      expect.objectContaining({ field: 'totalInvestment', to: 7_770_000 }),
    ]);
    await applyShown(office, id);
    expect(await find('新名水厂')).toMatchObject({ name: '新名水厂', totalInvestment: 7_770_000 });
  });

  it('by its code under another name, and the name before is kept', async () => {
    const nationalCode = '2018-530126-48-01-000077';
    await office.call('project.create', someFacts({ name: '东街改造', nationalCode }));
    const id = await previewRows(office, [
      ['项目名称', '项目代码', '总投资（万元）'],
      ['东街片区改造工程', nationalCode, 100],
    ]);
    await applyShown(office, id);
    expect(await find('东街片区改造工程')).toMatchObject({ formerNames: ['东街改造'] });
  });
});

it('a list of projects that leave lets those leave that are there, and keeps the others aside', async () => {
  await office.call('project.create', someFacts({ name: '停办电站' }));
  const id = await previewRows(office, [
    ['临溪县2018年退出项目清单'],
    ['序号', '项目名称', '总投资（万元）', '退出原因'],
    [1, '停办电站', 1200, '资金不到位'],
    [2, '从未有过的项目', 300, '用地'],
  ]);
  expect((await shown(id)).counts).toMatchObject({ changed: 1, aside: 1, new: 0 });
  await applyShown(office, id);
  const { body } = await office.call('project.list', { search: '停办电站', halt: 'withdrawn' });
  expect(body.projects).toHaveLength(1);
  const later = await previewRows(office, [
    ['项目名称', '总投资（万元）'],
    ['停办电站', 1200],
  ]);
  expect((await shown(later)).projects[0]).toMatchObject({ outcome: 'aside', likeness: 'withdrawn' });
});

it('parts of a package are entered as its parts, and counted once', async () => {
  const before = (await office.call('project.figures', { year: 2018 })).body;
  const id = await previewRows(office, [
    ['序号', '项目名称', '总投资（万元）', '责任单位'],
    [1, '城区排水打捆项目', 1000, '住建局'],
    ['1.1', '东片区排水', 400, '住建局'],
    ['1.2', '西片区排水', 600, '住建局'],
  ]);
  expect((await shown(id)).found).toEqual({ count: 3, investment: 10_000_000 });
  await applyShown(office, id);
  expect((await find('城区排水打捆项目')).parts).toHaveLength(2);
  const after = (await office.call('project.figures', { year: 2018 })).body;
  const total = ({ units }: { units: { totalInvestment: number }[] }) =>
    units.reduce((sum, one) => sum + one.totalInvestment, 0);
  expect(total(after) - total(before)).toBe(10_000_000);
});

it('a reading of columns chosen once is used for the next workbook of the same shape, until it is dropped', async () => {
  const mapping = { columns: { B: 'responsibleUnit', C: 'totalInvestment' } };
  const first = await previewRows(
    office,
    [
      ['项目名称', '牵头人', '规模数', '备注'],
      ['甲项目', '住建局', 500, '一'],
    ],
    {
      mapping,
    },
  );
  expect((await shown(first)).projects[0]).toMatchObject({ totalInvestment: 5_000_000 });
  const next = await previewRows(office, [
    ['项目名称', '牵头人', '规模数', '备注'],
    ['乙项目', '水务局', 700, '二'],
  ]);
  const preview = await shown(next);
  expect(preview.projects[0]).toMatchObject({
    totalInvestment: 7_000_000,
    unitName: expect.stringContaining('水务局'),
  });
  expect(preview.findings[0].code).toBe('mapping-remembered');
  const { body: dropped } = await office.call('projectImport.preview', {
    fileId: preview.fileId,
    forget: true,
  });
  expect((await shown(dropped.id)).projects[0].totalInvestment).toBeNull();
});

it('a workbook of several sheets is read by the fullest, and by another when asked', async () => {
  const workbook = await workbookOf(
    {
      name: '续建',
      rows: [
        ['项目名称', '总投资（万元）'],
        ['续建一', 100],
        ['续建二', 200],
      ],
    },
    {
      name: '新建',
      rows: [
        ['项目名称', '总投资（亿元）'],
        ['新建一', 3],
      ],
    },
    { name: '说明', rows: [['填表说明']] },
  );
  const { body: file } = await office.upload('sheets.xlsx', workbook);
  const { body: first } = await office.call('projectImport.preview', { fileId: file.id });
  expect(await shown(first.id)).toMatchObject({ sheet: '续建', otherSheets: ['新建'], found: { count: 2 } });
  const { body: second } = await office.call('projectImport.preview', { fileId: file.id, sheet: '新建' });
  expect(await shown(second.id)).toMatchObject({ sheet: '新建', found: { investment: 300_000_000 } });
});

it('a code that is cut short is left out, and the row comes in all the same', async () => {
  const bad = await previewRows(office, [
    ['项目名称', '项目代码', '总投资（万元）'],
    ['半码项目', '2018-530126', 100],
  ]);
  const { projects } = await shown(bad);
  expect(projects[0].doubts.map(({ code }: { code: string }) => code)).toEqual(['code-unreadable']);
  expect((await applyShown(office, bad)).body).toMatchObject({ new: 1 });
});
