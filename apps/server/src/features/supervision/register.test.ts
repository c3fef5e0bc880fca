import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { outcomesOfLastDecisions } from './index.ts';
import { issueSomeMinutes } from './testing.ts';

describe('the register', () => {
  let county: TestCounty;
  let office: Caller;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-04-20' });
    office = county.as('supervision-office-clerk');
    await issueSomeMinutes(county, {
      number: '〔2018〕1号',
      slotKey: '2018-04#mid',
      heldOn: '2018-04-16',
      issuedOn: '2018-04-18',
      decisions: [
        { requirement: '甲', leadUnitId: 'housing-bureau', limitOn: '2018-04-30' },
        { requirement: '乙', leadUnitId: 'water-bureau', limitOn: '2018-05-10' },
      ],
    });
    await issueSomeMinutes(county, {
      number: '〔2018〕2号',
      slotKey: '2018-05#mid',
      decisions: [
        {
          requirement: '丙',
          leadUnitId: 'water-bureau',
          assistingUnitIds: ['land-bureau'],
          limitOn: '2018-05-22',
        },
        { requirement: '丁', leadUnitId: 'land-bureau', limitOn: '2018-06-30' },
      ],
    });
    await county.settle();
    await finish('甲', 'housing-head');
    county.setDate('2018-05-20');
  });

  const list = async (filter = {}, by = office) =>
    (await by.call('supervision.list', { page: 1, ...filter })).body;
  const names = async (filter = {}) =>
    (await list(filter)).items.map(({ requirement }: { requirement: string }) => requirement);

  async function finish(requirement: string, post: string) {
    const { id } = (await list()).items.find(
      (item: { requirement: string }) => item.requirement === requirement,
    );
    const step = async (by: Caller, verb: string, input: object = {}) => {
      const { revision } = (await office.call('supervision.show', { id })).body;
      expect((await by.call(`supervision.${verb}`, { id, revision, ...input })).status).toBe(200);
    };
    await step(county.as(post), 'acknowledge');
    await step(county.as(post), 'reportBack', { content: '办结。', fileIds: [] });
    await step(office, 'close', { finding: '属实' });
  }

  it('puts what is overdue first, then what is open by its limit, then what is closed', async () => {
    expect(await names()).toEqual(['乙', '丙', '丁', '甲']);
    const [first, second] = (await list()).items;
    expect(first.standing).toEqual({ state: 'overdue', days: 10 });
    expect(second.standing).toEqual({ state: 'due-soon', days: 2 });
  });

  it.each([
    [{ state: 'overdue' }, ['乙']],
    [{ state: 'unclosed' }, ['乙', '丙', '丁']],
    [{ state: 'closed' }, ['甲']],
    [{ unit: 'land-bureau' }, ['丙', '丁']],
    [{ source: '〔2018〕1号' }, ['乙', '甲']],
    [{ source: '〔2018〕1号', state: 'unclosed' }, ['乙']],
    [{ state: 'due-soon' }, ['丙']],
    [{ state: 'extension-asked' }, []],
    [{ kind: 'minutes' }, ['乙', '丙', '丁', '甲']],
    [{ kind: 'instruction' }, []],
    [{ dueFrom: '2018-05-10', dueTo: '2018-05-22' }, ['乙', '丙']],
    [{ dueFrom: '2018-05-23' }, ['丁']],
    [{ dueTo: '2018-05-09' }, ['甲']],
    [{ search: '丙' }, ['丙']],
    [{ search: '%' }, []],
  ])('filters by %j', async (filter, expected) => {
    expect(await names(filter)).toEqual(expected);
  });

  it('offers to filter by the units and papers that occur in it, the newest first', async () => {
    const { units, sources, total } = await list();
    expect(units.map(({ id }: { id: string }) => id).sort()).toEqual(
      ['housing-bureau', 'land-bureau', 'water-bureau'].sort(),
    );
    expect(sources).toEqual(['〔2018〕2号', '〔2018〕1号']);
    expect(total).toBe(4);
  });

  it.each([
    ['water-clerk', { part: 'lead' }, ['乙', '丙']],
    ['land-clerk', { part: 'lead' }, ['丁']],
    ['land-clerk', { part: 'assisting' }, ['丙']],
    ['vice-magistrate-agriculture', { part: 'portfolio' }, ['乙', '丙']],
    // Who has no portfolio has nothing in it.
    ['supervision-office-clerk', { part: 'portfolio' }, []],
    ['supervision-office-clerk', { part: 'lead' }, []],
  ])('shows %s what %j is', async (post, filter, expected) => {
    const { items } = await list(filter, county.as(post));
    expect(items.map(({ requirement }: { requirement: string }) => requirement)).toEqual(expected);
  });

  it.each([
    ['water-clerk', ['lead']],
    ['land-clerk', ['lead', 'assisting']],
    ['vice-magistrate-agriculture', ['portfolio']],
    ['magistrate', []],
  ])('offers %s the parts %j', async (post, expected) => {
    expect((await list({}, county.as(post))).parts).toEqual(expected);
  });

  it('counts what there is in each state, under the other filters and whatever state is looked at', async () => {
    const { counts } = await list({ state: 'closed' });
    expect(counts).toEqual({
      overdue: 1,
      'due-soon': 1,
      'extension-asked': 0,
      unclosed: 3,
      open: 3,
      acknowledged: 0,
      reported: 0,
      'sent-back': 0,
      closed: 1,
    });
    expect((await list({ unit: 'land-bureau' })).counts).toMatchObject({ unclosed: 2, closed: 0 });
    expect((await list({}, county.as('land-clerk'))).counts).toMatchObject({ unclosed: 2, overdue: 0 });
  });

  it('goes out as a workbook under the same filter, no further than one sees', async () => {
    const get = async (query: string, cookie: string) => {
      const response = await county.app.inject({
        url: `/api/supervision-items.xlsx?${query}`,
        headers: { cookie },
      });
      expect(response.statusCode).toBe(200);
      const { sheets } = await readXlsx(response.rawPayload);
      return sheets[0]?.rows ?? [];
    };
    const [title, day, headings, ...rows] = await get('state=unclosed', 'supervision-office-clerk');
    expect(title?.[0]).toBe('临溪县督办台账');
    expect(day).toContain('2018年5月20日');
    expect(rows.map((row) => row[headings?.indexOf('要求') ?? -1])).toEqual(['乙', '丙', '丁']);
    expect(rows[0]).toContain('〔2018〕1号第2项');
    expect(rows[0]?.at(-1)).toBe(10);
    const own = await get('', 'land-clerk');
    expect(own.slice(3)).toHaveLength(2);
    const refused = await county.app.inject({
      url: '/api/supervision-items.xlsx?state=lost',
      headers: { cookie: 'magistrate' },
    });
    expect(refused.statusCode).toBe(400);
  });

  it('tells the next meeting what became of the last one’s decisions, and what is older and still open', async () => {
    const { id } = county.server.jurisdiction;
    const outcomes = (before: string) =>
      county.server.database.withJurisdiction(id, 'read only', (tx) =>
        outcomesOfLastDecisions(tx, id, { rule: 'resolution-meeting', chairPostId: null }, before),
      );
    expect(await outcomes('2018-05-30')).toMatchObject([
      {
        requirement: '乙',
        minutesNumber: '〔2018〕1号',
        leadUnitName: '县水务局',
        state: 'open',
        closedOn: null,
      },
      { requirement: '丙', limitOn: '2018-05-22', grantedUntil: null },
      { requirement: '丁' },
    ]);
    expect(await outcomes('2018-05-15')).toMatchObject([
      { requirement: '甲', state: 'closed', closedOn: '2018-04-20' },
      { requirement: '乙' },
    ]);
    expect(await outcomes('2018-04-01')).toEqual([]);
  });
});
