import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../../testing/county.ts';
import { someFacts } from '../testing.ts';

let county: TestCounty;
let office: Caller;
let water: Caller;
beforeAll(async () => {
  county = await testCounty({ today: '2018-05-10' });
  office = county.as('key-projects-clerk');
  water = county.as('water-clerk');
});

const entered = async (name: string): Promise<string> =>
  (await office.call('project.create', someFacts({ name }))).body.id;
const report = (id: string, otherwise: Record<string, unknown> = {}) => ({
  id,
  month: '2018-05',
  revision: null,
  completed: 3_000_000,
  progress: '河堤完成六成',
  problems: null,
  ...otherwise,
});
const monthOf = async (id: string, month = '2018-05') => {
  const { body } = await office.call('project.show', { id });
  return body.months.find((one: { month: string }) => one.month === month);
};

describe('who may report', () => {
  it('refuses visitors, other units and leaders', async () => {
    const id = await entered('谁能报');
    expect((await county.nobody.call('project.reportMonth', report(id))).status).toBe(401);
    for (const post of ['housing-clerk', 'vice-magistrate-agriculture', 'magistrate']) {
      expect((await county.as(post).call('project.reportMonth', report(id))).body.code).toBe('not-yours');
      expect(
        (await county.as(post).call('project.reportUnchanged', { id, month: '2018-05' })).body.code,
      ).toBe('not-yours');
    }
  });

  it('lets the office key in for a unit, and says so', async () => {
    const id = await entered('代录');
    expect((await office.call('project.reportMonth', report(id))).status).toBe(200);
    expect(await monthOf(id)).toMatchObject({
      onBehalf: true,
      reportedBy: '余音',
      postName: '重点项目科经办员',
    });
  });
});

describe('a month', () => {
  it('is reported once, and corrected by who saw it last', async () => {
    const id = await entered('更正');
    expect((await water.call('project.reportMonth', report(id))).body).toEqual({ id, revision: 1 });
    const again = await county.as('water-head').call('project.reportMonth', report(id));
    expect([again.body.code, again.body.params.by]).toEqual(['conflict', '何渠']);
    await water.call('project.reportMonth', report(id, { revision: 1, completed: 4_000_000 }));
    expect(await monthOf(id)).toMatchObject({ revision: 2, completed: 4_000_000, onBehalf: false });
  });

  it('that lies ahead is refused, one that is past is not', async () => {
    const id = await entered('月份');
    expect((await water.call('project.reportMonth', report(id, { month: '2018-06' }))).body.code).toBe(
      'month-not-begun',
    );
    expect((await water.call('project.reportMonth', report(id, { month: '2018-13' }))).body.code).toBe(
      'invalid-input',
    );
    expect((await water.call('project.reportMonth', report(id, { month: '2018-03' }))).status).toBe(200);
  });

  it('without change carries the last words on, and says so', async () => {
    const id = await entered('无变化');
    const unchanged = { id, month: '2018-05' };
    expect((await water.call('project.reportUnchanged', unchanged)).body.code).toBe('nothing-to-carry-on');
    await water.call('project.reportMonth', report(id, { month: '2018-03', problems: '征地未完' }));
    expect((await water.call('project.reportUnchanged', unchanged)).status).toBe(200);
    expect(await monthOf(id)).toMatchObject({
      unchanged: true,
      completed: 0,
      progress: '河堤完成六成',
      problems: '征地未完',
    });
    expect((await water.call('project.reportUnchanged', unchanged)).body.code).toBe('conflict');
  });

  it('is written once, however often the button is pressed', async () => {
    const id = await entered('连按');
    const key = '0190a000-0000-7000-8000-000000000001';
    const answers = await Promise.all(
      [1, 2, 3].map(() => water.call('project.reportMonth', report(id), key)),
    );
    expect(answers.map(({ body }) => body)).toEqual(Array.from({ length: 3 }, () => ({ id, revision: 1 })));
    expect((await monthOf(id)).revision).toBe(1);
  });

  it('of two reports at once takes one and tells the other', async () => {
    const id = await entered('同时');
    const answers = await Promise.all([
      water.call('project.reportMonth', report(id)),
      county.as('water-head').call('project.reportMonth', report(id, { completed: 1 })),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

describe('photographs', () => {
  const picture = () =>
    sharp({ create: { width: 60, height: 40, channels: 3, background: '#845' } })
      .jpeg()
      .toBuffer();

  it('are kept in order with their captions', async () => {
    const id = await entered('照片');
    const { body: file } = await water.upload('现场.jpg', await picture());
    const photographs = [{ fileId: file.id, caption: '河堤' }];
    expect((await water.call('project.reportMonth', report(id, { photographs }))).status).toBe(200);
    // What the file does not say of itself stays empty; the stage is the project's.
    expect((await monthOf(id)).photographs).toEqual([
      { ...photographs[0], takenAt: null, place: null, angle: null, stage: 'construction' },
    ]);
    await water.call('project.reportMonth', report(id, { revision: 1, photographs: [] }));
    expect((await monthOf(id)).photographs).toEqual([]);
  });

  it('that are none are refused, and the month stays as it was', async () => {
    const id = await entered('不是照片');
    const unknown = await water.call(
      'project.reportMonth',
      report(id, { photographs: [{ fileId: 'f'.repeat(64), caption: null }] }),
    );
    expect(unknown.body.code).toBe('not-a-photograph');
    expect((await water.upload('假.jpg', Buffer.from('GIF89a not a picture'))).body.code).toMatch(
      /file-type-refused|image-unreadable/,
    );
    expect(await monthOf(id)).toBeUndefined();
  });
});

describe('the month page', () => {
  it('brings a unit its projects with the last values, the limit and its clause', async () => {
    const { body } = await water.call('project.month', { month: '2018-05' });
    expect(body).toMatchObject({
      unitId: 'water-bureau',
      due: '2018-05-25',
      clause: '三（二）',
      late: false,
      onBehalf: false,
    });
    const entry = body.projects.find(({ name }: { name: string }) => name === '无变化');
    expect(entry).toMatchObject({
      completedBefore: 3_000_000,
      last: { month: '2018-03', progress: '河堤完成六成' },
      report: { unchanged: true },
    });
  });

  it('is late after the cut-off', async () => {
    county.setDate('2018-05-26');
    expect((await water.call('project.month', { month: '2018-05' })).body.late).toBe(true);
    county.setDate('2018-05-10');
  });

  it('opens at the bureau for one of its sections', async () => {
    const { body } = await county.as('key-projects-clerk').call('project.month', { month: '2018-05' });
    expect(body).toMatchObject({ unitId: 'development-reform-bureau', onBehalf: false });
  });

  it('lets the office choose the unit it keys in for', async () => {
    const { body } = await office.call('project.month', { month: '2018-05', unit: 'water-bureau' });
    expect(body).toMatchObject({ unitId: 'water-bureau', onBehalf: true });
    expect(body.units.length).toBeGreaterThan(5);
  });
});
