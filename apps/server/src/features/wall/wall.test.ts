import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { enterProject, players, report } from '../atlas/testing.ts';
import { answered } from '../problem/testing.ts';

const ring = [
  [102.7, 25],
  [103, 25],
  [103, 25.3],
  [102.7, 25],
];
const outline = { revision: 0, source: '县界.geojson', rings: [ring] };
const poster = { size: 'A3', span: 'year', address: 'http://127.0.0.1:3000/wall' };

let county: TestCounty;
let own: string;
beforeAll(async () => {
  county = await testCounty();
  own = await enterProject(county, {
    plannedStart: '2018-01-01',
    plannedFinish: '2018-12-31',
    actualStart: '2018-01-05',
  });
  await enterProject(county, { name: '住建项目', responsibleUnitId: 'housing-bureau' });
  answered(await report(county, players.water, own, '2018-04'));
});

const wall = (post: string, view: 'bars' | 'places' | 'months', filter: object = {}) =>
  county.as(post).call(`wall.${view}`, { ...filter });
const names = ({ body }: { body: { projects: { name: string }[] } }) => body.projects.map(({ name }) => name);

describe('refusals', () => {
  it.each(['bars', 'places', 'months', 'posters'])('%s shows nothing to nobody', async (view) => {
    expect((await county.nobody.call(`wall.${view}`)).body.code).toBe('not-signed-in');
  });

  it('an outline is not taken from a unit, nor one that is no area or lies elsewhere', async () => {
    expect((await county.as(players.water).call('wall.outline', outline)).body.code).toBe('not-yours');
    for (const rings of [
      [],
      [ring.slice(0, 3)],
      [ring.map(([longitude = 0, latitude]) => [longitude - 100, latitude])],
    ]) {
      const { body } = await county.as(players.desk).call('wall.outline', { ...outline, rings });
      expect(body.code).toBe('invalid-input');
    }
  });

  it('a poster of nothing, on unknown paper or with no address is not set', async () => {
    const press = async (otherwise: object) =>
      (await county.as(players.desk).call('wall.press', { ...poster, ...otherwise })).body.code;
    expect(await press({ search: '没有这样的项目' })).toBe('wall-empty');
    expect(await press({ size: 'A9' })).toBe('invalid-input');
    expect(await press({ address: 'javascript:alert(1)' })).toBe('invalid-input');
  });

  it('the sheet of a project is hidden from whom the project is', async () => {
    const get = (cookie: string, id = own) =>
      county.app.inject({ url: `/api/wall/sheets/${id}.pdf`, headers: { cookie } });
    expect((await get('')).statusCode).toBe(401);
    expect((await get(players.housing)).statusCode).toBe(404);
    expect((await get(players.water, 'none')).statusCode).toBe(404);
  });
});

describe('the three views', () => {
  it.each(['bars', 'places', 'months'] as const)(
    '%s show what the register shows, narrowed alike, by unit',
    async (view) => {
      const all = await wall(players.desk, view);
      expect(names(all).toSorted()).toEqual(['住建项目', '清溪河综合治理工程']);
      expect(names(await wall(players.water, view))).toEqual(['清溪河综合治理工程']);
      expect(names(await wall(players.desk, view, { unit: 'housing-bureau' }))).toEqual(['住建项目']);
      expect(names(await wall(players.desk, view, { search: 'qxh' }))).toEqual(['清溪河综合治理工程']);
      expect(names(await wall(players.desk, view, { halt: 'withdrawn' }))).toEqual([]);
    },
  );

  it('bars say when it was to be and was', async () => {
    const [project] = answered(await wall(players.water, 'bars')).projects;
    expect(project).toMatchObject({
      plannedStart: '2018-01-01',
      plannedFinish: '2018-12-31',
      actualStart: '2018-01-05',
      actualFinish: null,
    });
  });

  it('months come to the year, and a package is counted once', async () => {
    const desk = county.as(players.desk);
    const before = answered(await wall(players.desk, 'months'));
    const part = await enterProject(county, { name: '治理一标' });
    const version = async (id: string) => ({
      id,
      revision: answered(await desk.call('project.show', { id })).revision,
    });
    answered(await desk.call('project.pack', { ...(await version(part)), packageId: own }));
    const after = answered(await wall(players.desk, 'months'));
    expect(after.projects).toHaveLength(before.projects.length + 1);
    expect(after.sums).toEqual(before.sums);
    expect(after.sums.counted).toBe(before.sums.counted);
    expect(after.sums.completed[3]).toBeGreaterThan(0);
    expect(after.sums.planned.reduce((sum: number, one: number) => sum + one, 0)).toBe(after.sums.annualPlan);
    answered(await desk.call('project.pack', { ...(await version(part)), packageId: null }));
  });
});

describe('the outline', () => {
  it('is loaded by the registry’s keeper; who comes second is told of the first', async () => {
    const desk = county.as(players.desk);
    expect(answered(await desk.call('wall.outline', outline))).toEqual({ revision: 1 });
    expect((await desk.call('wall.outline', outline)).body).toMatchObject({
      code: 'conflict',
      params: { by: '余音' },
    });
    const shown = answered(await wall(players.water, 'places'));
    expect(shown).toMatchObject({
      boundary: { source: '县界.geojson', rings: [ring] },
      mayOutline: false,
      tiles: null,
    });
    answered(await desk.call('wall.outline', { ...outline, revision: 1, rings: null }));
    expect(answered(await wall(players.water, 'places'))).toMatchObject({
      boundary: null,
      outlineRevision: 2,
    });
  });
});

describe('a poster', () => {
  const posters = async (post: string) => answered(await county.as(post).call('wall.posters')).posters;

  it('is set beside, says what its owner sees, and is the owner’s', async () => {
    const { id } = answered(await county.as(players.water).call('wall.press', poster));
    expect(await posters(players.water)).toMatchObject([
      { id, state: 'pressing', projects: 2, fileId: null },
    ]);
    await county.settle();
    const [ready] = await posters(players.water);
    expect(ready).toMatchObject({ id, state: 'ready', sheets: 1, size: 'A3', asOf: '2018-05-10' });
    const bytes = await readFile(county.server.files.path(ready.fileId));
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(await posters(players.housing)).toEqual([]);
    const get = async (cookie: string) =>
      (await county.app.inject({ url: `/api/files/${ready.fileId}`, headers: { cookie } })).statusCode;
    expect([await get(players.water), await get(players.housing)]).toEqual([200, 404]);
  });

  it('says which characters cannot be printed', async () => {
    const id = await enterProject(county, { name: '大桥😀', responsibleUnitId: 'housing-bureau' });
    answered(await county.as(players.housing).call('wall.press', poster));
    await county.settle();
    expect(await posters(players.housing)).toMatchObject([
      { state: 'failed', failure: { code: 'paper-unprintable', params: { characters: '😀' } } },
    ]);
    expect(id).toBeTruthy();
  });

  it('waits with two others at most', async () => {
    const desk = county.as(players.desk);
    const press = () => desk.call('wall.press', { ...poster, unit: 'water-bureau' });
    for (let nth = 0; nth < 3; nth += 1) answered(await press());
    expect((await press()).body).toMatchObject({ code: 'wall-posters-waiting', params: { most: 3 } });
    await county.settle();
    answered(await press());
    await county.settle();
  });
});

it('the sheet of a project is a PDF, for whoever is shown the project', async () => {
  const { statusCode, headers, rawPayload } = await county.app.inject({
    url: `/api/wall/sheets/${own}.pdf`,
    headers: { cookie: players.water },
  });
  expect([statusCode, headers['content-type']]).toEqual([200, 'application/pdf']);
  expect(rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});
