import { beforeAll, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { enterDemonstration } from '../county/index.ts';
import { someFacts } from '../project/testing.ts';

let county: TestCounty;
let office: Caller;
beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
  await enterDemonstration(county.server);
  const odd = [
    { name: '=SUM(A1)公式一样的名字', remarks: '+86 不是公式', nature: null, category: [] },
    { name: '没有单位的项目', responsibleUnitId: null, responsibleUnitText: '市属某集团' },
    {
      name: '什么都没有',
      owner: null,
      place: null,
      content: null,
      startYear: null,
      endYear: null,
      totalInvestment: null,
    },
    { name: '只知开工', startYear: 2018, endYear: null, totalInvestment: 1 },
    { name: '只知竣工', startYear: null, endYear: 2021, totalInvestment: 123_456_789 },
    { name: '多行\n内容', content: '第一行\n第二行', owner: '甲公司、乙公司' },
  ];
  for (const otherwise of odd) {
    await office.call('project.create', someFacts(otherwise));
  }
});

const exported = async (query = '', cookie = 'key-projects-clerk') =>
  county.app.inject({ url: `/api/projects.xlsx${query}`, headers: { cookie } });

it('the register leaves as a workbook and comes back without a change', async () => {
  const { rawPayload, headers } = await exported();
  expect(headers['content-type']).toContain('spreadsheetml');
  const { body: file } = await office.upload('register.xlsx', rawPayload);
  const { body: batch } = await office.call('projectImport.preview', { fileId: file.id });
  const { body } = await office.call('projectImport.show', { id: batch.id });
  const { total } = (await office.call('project.list')).body;
  expect(total).toBe(30);
  expect(body.projects.filter(({ outcome }: { outcome: string }) => outcome !== 'same')).toEqual([]);
  expect(body.counts).toEqual({ new: 0, same: total, changed: 0, aside: 0 });
  expect(body.year).toBe(2018);
  const ofMonth = (await office.call('projectImport.show', { id: batch.id, month: 5 })).body;
  expect(ofMonth).toMatchObject({ month: 5, counts: { same: total, changed: 0 } });
});

it('holds what the person may see, under the filter asked for', async () => {
  expect((await county.app.inject({ url: '/api/projects.xlsx' })).statusCode).toBe(401);
  const { body: file } = await office.upload('own.xlsx', (await exported('', 'water-clerk')).rawPayload);
  const { body: batch } = await office.call('projectImport.preview', { fileId: file.id });
  const { body } = await office.call('projectImport.show', { id: batch.id });
  const own = (await county.as('water-clerk').call('project.list')).body.total;
  expect(body.found.count).toBe(own);
  expect((await exported('?stage=moon')).statusCode).toBe(400);
});
