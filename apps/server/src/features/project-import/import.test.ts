import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';

let county: TestCounty;
let office: Caller;
let guilin: Buffer;
beforeAll(async () => {
  county = await testCounty();
  office = county.as('key-projects-clerk');
  guilin = await readFile(new URL('../../../fixtures/guilin-2022-early-stage.xlsx', import.meta.url));
});

const previewed = async (name: string, content: Buffer): Promise<string> => {
  const { body: file } = await office.upload(name, content);
  const answer = await office.call('projectImport.preview', { fileId: file.id });
  expect(answer).toMatchObject({ status: 200 });
  return answer.body.id;
};
const shown = async (id: string) => (await office.call('projectImport.show', { id })).body;
const applied = async (id: string, otherwise: Record<string, unknown> = {}) => {
  const { year: asked } = otherwise;
  const { body } = await office.call('projectImport.show', { id, year: asked });
  return office.call('projectImport.apply', {
    id,
    expected: body.counts,
    year: body.year,
    stage: body.stage,
    list: null,
    ...otherwise,
  });
};
const total = async () => (await office.call('project.list')).body.total;

describe('who may', () => {
  it('lets only the keeper of the registry import', async () => {
    const { body: file } = await office.upload('a.xlsx', guilin);
    expect((await county.nobody.call('projectImport.preview', { fileId: file.id })).status).toBe(401);
    const unit = county.as('water-clerk');
    expect((await unit.call('projectImport.preview', { fileId: file.id })).body.code).toBe('not-yours');
    const id = await previewed('a.xlsx', guilin);
    expect((await unit.call('projectImport.show', { id })).body.code).toBe('not-yours');
    expect((await unit.call('projectImport.apply', { id, expected: {}, year: 2018 })).status).toBe(400);
    expect(await total()).toBe(0);
  });
});

describe('a published list of a city, as it was printed', () => {
  it('is understood before anything is written', async () => {
    const preview = await shown(await previewed('guilin.xlsx', guilin));
    expect(preview).toMatchObject({
      year: 2022,
      unit: { unit: 'tenThousandYuan', source: 'line', cell: 'F3' },
      found: { count: 52 },
      declared: { count: 241 },
      counts: { new: 52, same: 0, changed: 0, aside: 0 },
      stage: 'preparation',
      state: 'previewed',
    });
    expect(preview.projects[0].category.length).toBeGreaterThan(1);
    expect(preview.projects.flatMap(({ doubts }: { doubts: unknown[] }) => doubts).length).toBeGreaterThan(
      50,
    );
    expect(await total()).toBe(0);
  });

  it('enters whole, in its order, with its sections as categories', async () => {
    const id = await previewed('guilin.xlsx', guilin);
    const answer = await applied(id);
    expect(answer.body).toEqual({ new: 52, same: 0, changed: 0, aside: 0 });
    expect((await applied(id)).body).toEqual(answer.body);
    expect(await total()).toBe(52);
    const { projects } = (await office.call('project.list')).body;
    const { projects: rows } = await shown(id);
    expect(projects[0]).toMatchObject({
      name: rows[0].name,
      stage: 'preparation',
      category: rows[0].category,
    });
    expect((await shown(id)).state).toBe('applied');
  });

  it('adds nothing the second time', async () => {
    const id = await previewed('again.xlsx', guilin);
    expect((await applied(id)).body).toEqual({ new: 0, same: 52, changed: 0, aside: 0 });
    expect(await total()).toBe(52);
  });

  it('is refused when the registry changed after the preview', async () => {
    const id = await previewed('third.xlsx', guilin);
    const { projects, counts } = await shown(id);
    const { body } = await office.call('project.show', { id: projects[0].project.id });
    const facts = Object.fromEntries(factNames.map((name) => [name, body[name]]));
    await office.call('project.edit', { ...facts, id: body.id, revision: body.revision, place: '别处' });
    await office.call('project.edit', { ...facts, id: body.id, revision: 2, totalInvestment: 10_000 });
    const answer = await applied(id, { expected: counts });
    expect(answer.body.code).toBe('import-moved-on');
    expect((await shown(id)).projects[0].changes).toEqual([
      { field: 'totalInvestment', from: 10_000, to: body.totalInvestment },
    ]);
    expect((await applied(id)).body).toMatchObject({ changed: 1, same: 51 });
  });
});

const factNames =
  `name nationalCode owner responsibleUnitId responsibleUnitText category place content nature startYear
  endYear stage totalInvestment remarks`.split(/\s+/);

it('a list saved as text in the encoding of Chinese spreadsheets comes in like any other', async () => {
  const text = await readFile(new URL('../../../fixtures/messy/list-gbk.csv', import.meta.url));
  const preview = await shown(await previewed('清单.csv', text));
  expect(preview.projects.map(({ name }: { name: string }) => name)).toEqual(['青石水库,一期', '红岩公路']);
  expect((await office.upload('不是表.csv', Buffer.from('只有一行字'))).body.code).toBe('file-type-refused');
});

describe('a list of the mechanism', () => {
  it('is put on every project of the workbook', async () => {
    const id = await previewed('listed.xlsx', guilin);
    expect((await applied(id, { list: 'moon' })).body.code).toBe('unknown-list');
    await applied(id, { list: 'city-key-2018', year: 2018 });
    expect((await office.call('project.list', { list: 'city-key-2018' })).body.total).toBe(52);
  });
});
