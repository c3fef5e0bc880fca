import { beforeAll, describe, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';
import { answered, submittedProblem, versionOf, walkers } from '../problem/testing.ts';

/** 2018-05-13 is a Sunday: the cut-off is Friday the 11th. */
const mid = { rule: 'resolution-meeting', slotKey: '2018-05#mid' };
const end = { rule: 'resolution-meeting', slotKey: '2018-05#end' };
const anyId = '019a0000-0000-7000-8000-000000000000';
const stated = { responsibleUnitId: 'land-bureau', requirement: '落实5亩用地指标', limitOn: '2018-06-30' };

let county: TestCounty;
beforeAll(async () => {
  county = await testCounty();
});

const desk = (verb: string, input: Record<string, unknown>) => county.as(walkers.desk).call(verb, input);
const shown = async (slot: typeof mid) => answered(await desk('docket.show', slot));
const titles = (items: { problem: { title: string } }[]) => items.map(({ problem }) => problem.title);

describe('who may', () => {
  it.each([
    ['docket.list', {}],
    ['docket.show', mid],
    ['docket.compile', mid],
    ['docket.admitLate', { ...mid, problemId: anyId, reason: '急' }],
    ['docket.editItem', { id: anyId, revision: 1, ...stated }],
    ['docket.amendItem', { id: anyId, revision: 1, ...stated, reason: '急' }],
    ['docket.reorder', { ...mid, revision: 1, itemIds: [anyId] }],
    ['docket.freeze', { ...mid, revision: 1 }],
  ])('%s asks for somebody signed in', async (verb, input) => {
    expect((await county.nobody.call(verb, input)).status).toBe(401);
  });

  it('is compiled, admitted to and frozen by its desk only', async () => {
    for (const post of [walkers.unit, walkers.lead, 'magistrate', walkers.supervision]) {
      const refused = async (verb: string, input: object) =>
        (await county.as(post).call(verb, { ...mid, ...input })).body.code;
      expect(await refused('docket.compile', {})).toBe('not-yours');
      expect(await refused('docket.admitLate', { problemId: anyId, reason: '急' })).toBe('not-yours');
      expect(await refused('docket.freeze', { revision: 1 })).toBe('not-yours');
    }
  });
});

describe('a slot', () => {
  it('that two compile at once for the first time is compiled by one, and the other is told', async () => {
    const slot = { ...mid, slotKey: '2018-04#end' };
    const answers = await Promise.all([desk('docket.compile', slot), desk('docket.compile', slot)]);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    expect((await shown(slot)).state).toBe('open');
  });

  it.each([
    ['a meeting that has no docket', { rule: 'site-tour', slotKey: '2018-05' }],
    ['a slot that does not come round', { rule: 'resolution-meeting', slotKey: '2018-05#early' }],
  ])('%s is not found', async (_case, slot) => {
    expect((await desk('docket.show', slot)).status).toBe(404);
    expect((await desk('docket.compile', slot)).status).toBe(404);
  });

  it('says how its cut-off was moved off a day off', async () => {
    expect((await shown(mid)).cutoff).toMatchObject({
      nominal: '2018-05-13',
      actual: '2018-05-11',
      because: 'moved-earlier',
    });
  });

  it('is too early to compile before the cut-off before it', async () => {
    const { body } = await desk('docket.compile', end);
    expect(body).toMatchObject({ code: 'docket-too-early', params: { opens: '2018-05-12' } });
  });

  it('cannot be changed before it is compiled', async () => {
    expect((await desk('docket.freeze', { ...mid, revision: 1 })).body.code).toBe('docket-not-compiled');
  });
});

describe('from compiling to the meeting (二（二）4)', () => {
  it('takes up what came in time, and leaves what came late to the next', async () => {
    county.setDate('2018-05-10');
    await submittedProblem(county, { title: '甲' });
    county.setDate('2018-05-11');
    await submittedProblem(county, { title: '乙' });
    county.setDate('2018-05-12');
    await submittedProblem(county, { title: '丙' });
    answered(await desk('docket.compile', mid));
    const docket = await shown(mid);
    expect(titles(docket.items)).toEqual(['甲', '乙']);
    expect(docket.waiting).toMatchObject([{ title: '丙', handedInOn: '2018-05-12', late: true }]);
    expect((await shown(end)).waiting).toMatchObject([{ title: '丙', late: false }]);
  });

  it('taken up again, adds nothing that stands on it already', async () => {
    answered(await desk('docket.compile', mid));
    expect(titles((await shown(mid)).items)).toEqual(['甲', '乙']);
  });

  it('admits a late problem with the reason', async () => {
    const [late] = (await shown(mid)).waiting;
    const reason = '汛期在即，不能等下一期。';
    const empty = await desk('docket.admitLate', { ...mid, problemId: late.problemId, reason: ' ' });
    expect(empty.body.code).toBe('invalid-input');
    answered(await desk('docket.admitLate', { ...mid, problemId: late.problemId, reason }));
    const { items, waiting } = await shown(mid);
    expect(items.map((item: { lateReason: string | null }) => item.lateReason)).toEqual([null, null, reason]);
    expect(waiting).toEqual([]);
  });

  it('orders its items; an order that names others is a conflict', async () => {
    const { items, revision } = await shown(mid);
    const ids = items.map(({ id }: { id: string }) => id);
    const wrong = await desk('docket.reorder', { ...mid, revision, itemIds: [ids[0], ids[0], ids[1]] });
    expect(wrong.body.code).toBe('conflict');
    answered(await desk('docket.reorder', { ...mid, revision, itemIds: ids.toReversed() }));
    expect(titles((await shown(mid)).items)).toEqual(['丙', '乙', '甲']);
  });

  it('is not put to a meeting while a mandatory field is empty, and says which', async () => {
    const { items, revision } = await shown(mid);
    answered(await desk('docket.editItem', { ...versionOf(items[0]), ...stated }));
    answered(await desk('docket.editItem', { ...versionOf(items[1]), ...stated, limitOn: null }));
    expect(await desk('docket.freeze', { ...mid, revision })).toMatchObject({
      status: 422,
      body: { code: 'docket-incomplete', params: { responsibleUnit: '3', requirement: '3', limit: '2、3' } },
    });
    expect((await shown(mid)).items[1].missing).toEqual(['limit']);
  });

  it('refuses a unit that the county does not have, and an item changed meanwhile', async () => {
    const [item] = (await shown(mid)).items;
    const unknown = await desk('docket.editItem', {
      ...versionOf(item),
      ...stated,
      responsibleUnitId: 'moon',
    });
    expect(unknown.body.code).toBe('unknown-unit');
    const stale = await desk('docket.editItem', { id: item.id, revision: item.revision - 1, ...stated });
    expect(stale.body).toMatchObject({ code: 'conflict', params: { by: '余音' } });
  });

  it('is not amended, but edited, until it is put to the meeting', async () => {
    const [item] = (await shown(mid)).items;
    const amendment = { ...versionOf(item), ...stated, reason: '急' };
    expect((await desk('docket.amendItem', amendment)).body.code).toBe('docket-open');
    expect(item.mayAmend).toBe(false);
  });

  it('is frozen when whole; then nothing is added to it, moved or edited', async () => {
    for (const item of (await shown(mid)).items) {
      answered(await desk('docket.editItem', { ...versionOf(item), ...stated }));
    }
    const { revision, items } = await shown(mid);
    answered(await desk('docket.freeze', { ...mid, revision }));
    expect((await shown(mid)).state).toBe('frozen');
    expect((await desk('docket.compile', mid)).body.code).toBe('docket-frozen');
    expect((await desk('docket.editItem', { ...versionOf(items[0]), ...stated })).body.code).toBe(
      'docket-frozen',
    );
  });

  it('is shown to a unit as far as it sees the problems', async () => {
    expect(answered(await county.as('land-clerk').call('docket.show', mid)).items).toHaveLength(3);
    expect(answered(await county.as('housing-clerk').call('docket.show', mid)).items).toEqual([]);
    const { dockets } = answered(await county.as('housing-clerk').call('docket.list'));
    expect(dockets).toContainEqual(expect.objectContaining({ ...mid, state: 'frozen', items: 3 }));
  });

  it('shows what is changed after it was put to the meeting as a change: what, who, when, old and new', async () => {
    const [item] = (await shown(mid)).items;
    const amend = (input: object) =>
      desk('docket.amendItem', { ...versionOf(item), ...stated, reason: '等候批复', ...input });
    expect((await amend({ reason: '' })).body.code).toBe('invalid-input');
    expect((await amend({})).body.code).toBe('docket-item-unchanged');
    expect((await amend({ responsibleUnitId: 'moon' })).body.code).toBe('unknown-unit');
    expect((await amend({ limitOn: null })).body).toMatchObject({
      code: 'docket-incomplete',
      params: { limit: '1' },
    });
    expect((await shown(mid)).items[0].changes).toEqual([]);
    county.setDate('2018-05-14');
    answered(await amend({ responsibleUnitId: 'water-bureau', limitOn: '2018-07-15' }));
    expect((await amend({ limitOn: '2018-07-16' })).body).toMatchObject({ code: 'conflict' });
    const by = { person: '余音', postName: '重点项目科经办员' };
    const changed = { reason: '等候批复', on: '2018-05-14', by };
    const docket = answered(await county.as('land-clerk').call('docket.show', mid));
    expect(docket.items[0]).toMatchObject({
      responsibleUnit: { id: 'water-bureau' },
      limitOn: '2018-07-15',
      mayAmend: false,
    });
    expect(docket.items[0].changes).toEqual([
      { field: 'responsible-unit', before: '县国土资源局', after: '县水务局', ...changed },
      { field: 'limit', before: '2018-06-30', after: '2018-07-15', ...changed },
    ]);
    expect((await shown(mid)).items.map(({ mayAmend }: { mayAmend: boolean }) => mayAmend)).toEqual([
      true,
      true,
      true,
    ]);
    county.setDate('2018-05-12');
  });

  it('is printed as a workbook, as PDF and as a Word file for who may see it, once it is compiled', async () => {
    const get = (key: string, kind: string, cookie?: string) =>
      county.app.inject({
        method: 'GET',
        url: `/api/dockets/${mid.rule}/${encodeURIComponent(key)}/list.${kind}`,
        headers: cookie === undefined ? {} : { cookie },
      });
    for (const [kind, begins] of [
      ['xlsx', 'PK'],
      ['docx', 'PK'],
      ['pdf', '%PDF'],
    ] as const) {
      expect((await get(mid.slotKey, kind)).statusCode).toBe(401);
      expect((await get('2018-07#mid', kind, walkers.desk)).json().code).toBe('docket-not-compiled');
      const { statusCode, rawPayload } = await get(mid.slotKey, kind, walkers.desk);
      expect([statusCode, rawPayload.subarray(0, begins.length).toString()]).toEqual([200, begins]);
    }
  });

  it('is not frozen before its cut-off, nor empty', async () => {
    answered(await desk('docket.compile', end));
    const early = await desk('docket.freeze', { ...end, revision: 1 });
    expect(early.body).toMatchObject({ code: 'docket-before-cutoff', params: { cutoff: '2018-05-25' } });
    county.setDate('2018-05-25');
    expect((await desk('docket.freeze', { ...end, revision: 1 })).body.code).toBe('docket-empty');
  });
});
