import { readFile, writeFile } from 'node:fs/promises';
import { sql } from 'kysely';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { enterProject, players, report } from './testing.ts';

const month = '2018-05';

describe('who is in', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty();
    await enterProject(county, { name: '入册' });
    await enterProject(county, { name: '正好五千万' }, { plan: 50_000_000 });
    await enterProject(county, { name: '多一元' }, { plan: 50_000_001 });
    await enterProject(county, { name: '没有计划' }, { plan: null });
    await enterProject(county, { name: '没有名单' }, { lists: [] });
    await enterProject(county, { name: '都不够' }, { lists: [], plan: 1_000_000 });
    await enterProject(county, { name: '住建项目', responsibleUnitId: 'housing-bureau' });
  });

  it('shows nothing to nobody', async () => {
    expect((await county.nobody.call('atlas.show', { month })).status).toBe(401);
    expect((await county.nobody.call('atlas.editions')).status).toBe(401);
  });

  it('has no edition for a month before the mechanism', async () => {
    expect((await county.as(players.desk).call('atlas.show', { month: '2018-01' })).status).toBe(404);
  });

  it('takes what is on a list and strictly over the sum, and says what keeps the others out', async () => {
    const { body } = await county.as(players.desk).call('atlas.show', { month });
    const names = (rows: { name: string }[]) => rows.map(({ name }) => name);
    expect(names(body.projects)).toEqual(['住建项目', '入册', '多一元']);
    expect(body.near.map((one: { name: string; short: string[] }) => [one.name, one.short])).toEqual([
      ['正好五千万', ['sum-short']],
      ['没有计划', ['sum-unknown']],
      ['没有名单', ['not-listed']],
    ]);
    expect(body.projects[1]).toMatchObject({
      lists: ['临溪县2018年第一批重点项目'],
      missing: ['progress'],
      withoutPhotographs: true,
    });
  });

  it('shows a unit its own, and its own hand-in', async () => {
    const { body } = await county.as(players.housing).call('atlas.show', { month });
    expect(body.projects).toHaveLength(1);
    expect(body.units).toMatchObject([{ id: 'housing-bureau', mayHandIn: true, onBehalf: false }]);
    expect(body).toMatchObject({ near: [], mayCompile: false });
  });
});

describe('handing in', () => {
  let county: TestCounty;
  let project: string;
  beforeAll(async () => {
    county = await testCounty();
    project = await enterProject(county);
    await enterProject(county, { name: '住建项目', responsibleUnitId: 'housing-bureau' });
  });
  const handIn = (post: string, unitId: string, other: object = {}) =>
    county.as(post).call('atlas.handIn', { month, unitId, ...other });

  it('is refused to nobody, to another unit, and for a month ahead', async () => {
    const visitor = await county.nobody.call('atlas.handIn', { month, unitId: 'water-bureau' });
    expect(visitor.status).toBe(401);
    expect(await handIn(players.housing, 'water-bureau')).toMatchObject({ status: 403 });
    const ahead = await handIn(players.water, 'water-bureau', { month: '2018-06' });
    expect(ahead.body.code).toBe('month-not-begun');
  });

  it('is refused while a project lacks the month’s progress, naming it', async () => {
    const { status, body } = await handIn(players.water, 'water-bureau');
    expect([status, body.code]).toEqual([422, 'atlas-progress-missing']);
    expect(body.detail).toContain('清溪河综合治理工程');
  });

  it('is refused to a unit without a project in the edition', async () => {
    const { body } = await county
      .as('industry-clerk')
      .call('atlas.handIn', { month, unitId: 'industry-bureau' });
    expect(body.code).toBe('atlas-nothing-to-hand-in');
  });

  it('is in time on the day of the cut-off itself, needs no photographs, and happens once', async () => {
    await report(county, players.water, project, month);
    county.setDate('2018-05-25');
    expect(await handIn(players.water, 'water-bureau')).toMatchObject({ status: 200, body: { late: false } });
    expect((await handIn(players.water, 'water-bureau')).body.code).toBe('atlas-handed-in');
    const { body } = await county.as(players.water).call('atlas.show', { month });
    expect(body.units[0]).toMatchObject({
      standing: { state: 'done' },
      handIn: { on: '2018-05-25', by: '何渠', late: false },
    });
  });

  it('is sent back by the desk only, with a reason, and then owed again', async () => {
    const back = (post: string, unitId: string, reason = '照片不是本月的') =>
      county.as(post).call('atlas.returnHandIn', { month, unitId, reason });
    expect((await back(players.water, 'water-bureau')).status).toBe(403);
    expect((await back(players.desk, 'housing-bureau')).body.code).toBe('atlas-not-handed-in');
    expect((await back(players.desk, 'water-bureau', '')).status).toBe(400);
    expect((await back(players.desk, 'water-bureau')).status).toBe(200);
    expect((await back(players.desk, 'water-bureau')).body.code).toBe('atlas-not-handed-in');
    const [unit] = (await county.as(players.water).call('atlas.show', { month })).body.units;
    expect(unit).toMatchObject({
      handIn: null,
      obstacle: null,
      returned: { on: '2018-05-25', by: '余音', reason: '照片不是本月的' },
    });
    // Handed in again a day late, it is still in time: the first time counts.
    county.setDate('2018-05-26');
    expect(await handIn(players.water, 'water-bureau')).toMatchObject({ status: 200, body: { late: false } });
  });

  it('is late the day after, and the desk may key it in for a unit', async () => {
    county.setDate('2018-05-26');
    const { body } = await county.as(players.desk).call('atlas.show', { month });
    const housing = body.units.find(({ id }: { id: string }) => id === 'housing-bureau');
    expect(housing).toMatchObject({ standing: { state: 'overdue', days: 1 }, onBehalf: true });
    await report(county, players.housing, body.projects[0].id, month);
    expect(await handIn(players.desk, 'housing-bureau')).toMatchObject({ status: 200, body: { late: true } });
  });
});

describe('an edition', () => {
  let county: TestCounty;
  beforeAll(async () => {
    county = await testCounty();
  });
  const show = async () => (await county.as(players.desk).call('atlas.show', { month })).body;
  const act = (verb: string, input: object, post: string = players.desk) =>
    county.as(post).call(`atlas.${verb}`, { month, ...input });

  it('is compiled and frozen by the desk only', async () => {
    for (const verb of ['compile', 'freeze']) {
      const visitor = await county.nobody.call(`atlas.${verb}`, { month, revision: 0 });
      expect(visitor.status).toBe(401);
      expect((await act(verb, { revision: 0 }, players.water)).status).toBe(403);
    }
    expect((await act('writePreface', { revision: 0, preface: '前言' }, players.water)).status).toBe(403);
  });

  it('is not compiled of nothing, nor frozen uncompiled', async () => {
    expect((await act('compile', { revision: 0 })).body.code).toBe('atlas-empty');
    expect((await act('freeze', { revision: 0 })).body.code).toBe('atlas-not-compiled');
  });

  it('says why the press failed, and can be asked again', async () => {
    const id = await enterProject(county, { content: '建'.repeat(901) });
    await report(county, players.water, id, month, 2);
    expect((await act('compile', { revision: 0 })).body).toMatchObject({ state: 'compiling', revision: 1 });
    await county.settle();
    const failed = await show();
    expect(failed).toMatchObject({
      state: 'collecting',
      revision: 2,
      failure: { code: 'atlas-text-too-long', params: { project: '清溪河综合治理工程', longest: 900 } },
    });
    const { body } = await county.as(players.desk).call('project.show', { id });
    const facts = { ...body, content: '治理河道12公里' };
    expect((await county.as(players.desk).call('project.edit', facts)).status).toBe(200);
  });

  it('is compiled beside, with the preface that was written, and kept by its content', async () => {
    const written = await act('writePreface', { revision: 2, preface: '本月前言。' });
    expect(written.body).toMatchObject({ state: 'collecting', revision: 3 });
    expect((await act('writePreface', { revision: 2, preface: '另一份' })).body).toMatchObject({
      code: 'conflict',
      params: { by: '余音' },
    });
    await act('compile', { revision: 3 });
    expect(await show()).toMatchObject({
      state: 'compiling',
      press: { step: 'pages', done: 0, of: 1 },
      pdf: null,
    });
    await county.settle();
    const { state, preface, pdf } = await show();
    expect([state, preface]).toEqual(['compiled', { text: '本月前言。', drafted: false }]);
    expect(pdf).toMatchObject({ pages: 8, number: 1 });
    const bytes = await readFile(county.server.files.path(pdf.fileId));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    // A draft is the desk's own: a unit does not see it.
    expect((await county.as(players.water).call('atlas.show', { month })).body.pdf).toBe(null);
  });

  it('has to be compiled again after its preface is changed', async () => {
    const { body } = await act('writePreface', { revision: 5, preface: '改过的前言。' });
    expect((await act('freeze', { revision: body.revision })).body.code).toBe('atlas-not-compiled');
    await act('compile', { revision: body.revision });
    // Asked twice, the later one holds: the first book is thrown away.
    await act('compile', { revision: body.revision + 1 });
    await county.settle();
    expect(await show()).toMatchObject({ state: 'compiled', preface: { text: '改过的前言。' } });
  });

  it('comes for office suites too, and page by page as pictures, to whoever may read it', async () => {
    const { pdf } = await show();
    const read = (path: string, cookie: string = players.desk) =>
      county.app.inject({ url: `/api/files/${path}`, headers: { cookie } });
    for (const id of [pdf.docxFileId, pdf.pptxFileId]) {
      const file = await read(id);
      expect(file.rawPayload.subarray(0, 2).toString()).toBe('PK');
    }
    for (const page of [1, pdf.pages]) {
      const picture = await read(`${pdf.fileId}?page=${page}`);
      expect((await sharp(picture.rawPayload).metadata()).format).toBe('jpeg');
    }
    expect((await read(`${pdf.fileId}?page=${pdf.pages + 1}`)).statusCode).toBe(404);
    // A draft is the desk's own.
    expect((await read(`${pdf.fileId}?page=1`, players.water)).statusCode).toBe(404);
  });

  it('is not frozen while a unit still owes and has time', async () => {
    const { revision, obstacles } = await show();
    expect(obstacles.freeze).toMatchObject({ code: 'atlas-still-collecting' });
    expect((await act('freeze', { revision })).body).toMatchObject({
      code: 'atlas-still-collecting',
      params: { cutoff: '2018-05-25', count: 1 },
    });
  });

  it('gets its number when it is frozen, and never changes after', async () => {
    await act('handIn', { unitId: 'water-bureau' }, players.water);
    const { revision, pdf } = await show();
    const { body } = await act('freeze', { revision });
    expect(body).toMatchObject({ state: 'frozen', number: 1 });
    expect((await act('freeze', { revision: body.revision })).body.code).toBe('atlas-frozen');
    expect((await act('compile', { revision: body.revision })).body.code).toBe('atlas-frozen');
    const preface = await act('writePreface', { revision: body.revision, preface: '再改' });
    expect(preface.body.code).toBe('atlas-frozen');
    const { body: list } = await county.as(players.water).call('atlas.editions');
    expect(list.editions).toMatchObject([{ month, number: 1, projects: 1, pages: 8, pdfFileId: pdf.fileId }]);
  });

  it('is told byte for byte to be what was frozen, and says when it no longer is', async () => {
    const { pdf } = await show();
    const verify = async () => (await county.as(players.water).call('atlas.verify', { month })).body.files;
    expect(await verify()).toMatchObject([
      { id: pdf.fileId, state: 'intact' },
      { id: pdf.docxFileId, state: 'intact' },
      { id: pdf.pptxFileId, state: 'intact' },
    ]);
    const path = county.server.files.path(pdf.fileId);
    const bytes = await readFile(path);
    await writeFile(path, Buffer.concat([bytes, Buffer.from(' ')]));
    expect((await verify())[0].state).toBe('damaged');
    await writeFile(path, bytes);
    expect((await county.as(players.water).call('atlas.verify', { month: '2018-04' })).status).toBe(404);
  });

  it('shows the projects as they were printed, whatever becomes of them', async () => {
    const [project] = (await show()).projects;
    const { body } = await county.as(players.desk).call('project.show', { id: project.id });
    await county.as(players.desk).call('project.designate', {
      id: project.id,
      revision: body.revision,
      year: 2018,
      lists: [],
    });
    expect((await show()).projects).toMatchObject([{ id: project.id, photographs: 2 }]);
  });

  it('takes the next number in the next month, and starts again at one where it was forestalled', async () => {
    county.setDate('2018-06-26');
    const desk = county.as(players.desk);
    const id = await enterProject(county, { name: '六月项目' });
    await report(county, players.water, id, '2018-06');
    for (const each of ['2018-04', '2018-06']) {
      await desk.call('atlas.compile', { month: each, revision: 0 });
    }
    await county.settle();
    const frozen = await desk.call('atlas.freeze', { month: '2018-06', revision: 2 });
    expect(frozen.body).toMatchObject({ number: 2 });
    // April's draft was printed as number 2 as well.
    const { body } = await desk.call('atlas.freeze', { month: '2018-04', revision: 2 });
    expect(body).toMatchObject({ code: 'atlas-number-moved', params: { number: 3 } });
  });
});

describe('two editions', () => {
  let county: TestCounty;
  const desk = () => county.as(players.desk);
  const freeze = async (each: string, order = 'unit') => {
    const { body: asked } = await desk().call('atlas.compile', { month: each, revision: 0, order });
    await county.settle();
    return desk().call('atlas.freeze', { month: each, revision: asked.revision + 1 });
  };
  beforeAll(async () => {
    county = await testCounty();
    county.setDate('2018-05-28');
    await enterProject(county, { name: '留下' });
    await enterProject(county, { name: '离开', responsibleUnitId: 'housing-bureau' });
    await freeze('2018-05');
  }, 60_000);

  it('are compared only where both are frozen', async () => {
    const { status } = await desk().call('atlas.compare', { month: '2018-06', with: '2018-05' });
    expect(status).toBe(404);
  });

  it('tell what came, what left and what changed, each reader of his own projects', async () => {
    county.setDate('2018-06-28');
    const { body: edition } = await desk().call('atlas.show', { month: '2018-06' });
    const [gone, stayed] = edition.projects;
    const show = async (id: string) => (await desk().call('project.show', { id })).body;
    const lists = { year: 2018, lists: [], id: gone.id };
    await desk().call('project.designate', { ...lists, revision: (await show(gone.id)).revision });
    await desk().call('project.edit', { ...(await show(stayed.id)), totalInvestment: 990_000_000 });
    await enterProject(county, { name: '新来' });
    expect((await freeze('2018-06', 'sector')).body).toMatchObject({ state: 'frozen', number: 2 });
    const { body } = await desk().call('atlas.compare', { month: '2018-06', with: '2018-05' });
    expect(body).toMatchObject({
      before: { number: 1 },
      after: { number: 2 },
      came: [{ name: '新来' }],
      left: [{ name: '离开' }],
      changed: [{ project: { name: '留下' }, changes: [{ what: 'totalInvestment', after: 990_000_000 }] }],
    });
    const { body: own } = await county
      .as(players.housing)
      .call('atlas.compare', { month: '2018-06', with: '2018-05' });
    expect(own).toMatchObject({ came: [], left: [{ name: '离开' }], changed: [] });
  }, 60_000);
});

it('a press that was killed goes on where it was, and delivers once', async () => {
  const county = await testCounty();
  await enterProject(county);
  await county.as(players.desk).call('atlas.compile', { month, revision: 0 });
  const folder = `${county.server.files.workplace('atlas')}/${month}-1`;
  const { files } = county.server;
  // The first attempt dies when the finished book is to be kept.
  const put = files.put;
  files.put = async (content, limit) => {
    const head = content instanceof Uint8Array ? Buffer.from(content.subarray(0, 5)).toString() : '';
    if (head === '%PDF-') throw new Error('killed');
    return put(content, limit);
  };
  await county.settle();
  files.put = put;
  const first = await readFile(`${folder}/pages-1.pdf`);
  expect((await county.as(players.desk).call('atlas.show', { month })).body.state).toBe('compiling');
  await county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read write', (tx) =>
    sql`update outbox set next_attempt_at = now() where delivered_at is null`.execute(tx),
  );
  await county.settle();
  const { body } = await county.as(players.desk).call('atlas.show', { month });
  expect(body).toMatchObject({ state: 'compiled', revision: 2 });
  expect(first.length).toBeGreaterThan(1000);
  // What was set aside is cleared away once the book stands.
  await expect(readFile(`${folder}/pages-1.pdf`)).rejects.toThrow('ENOENT');
}, 60_000);
