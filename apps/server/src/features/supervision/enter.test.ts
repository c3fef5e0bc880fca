import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';

const entry = {
  source: 'instruction',
  decidedOn: '2018-05-16',
  basis: '县长批示（临政批〔2018〕7号）',
  clause: '三（三）',
  matter: '城东污水管网破损',
  requirement: '查明原因，修复破损管段',
  leadUnitId: 'housing-bureau',
  assistingUnitIds: ['water-bureau'],
  limitOn: '2018-05-30',
};

describe('a matter entered by hand', () => {
  let county: TestCounty;
  let office: Caller;
  let housing: Caller;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    housing = county.as('housing-clerk');
  });

  const list = async (by: Caller) => (await by.call('supervision.list', { page: 1 })).body.items;

  it('is refused to nobody, and to whoever is not of the supervision office', async () => {
    expect((await county.nobody.call('supervision.enter', entry)).status).toBe(401);
    for (const post of [
      'housing-clerk',
      'magistrate',
      'government-office-clerk',
      'development-reform-head',
    ]) {
      const refused = await county.as(post).call('supervision.enter', entry);
      expect([post, refused.status, refused.body.code]).toEqual([post, 403, 'not-yours']);
      expect((await county.as(post).call('supervision.entry')).body.code).toBe('not-yours');
    }
  });

  it.each([
    [{ decidedOn: '2018-05-19' }, 'supervision-source-ahead', '2018-05-18'],
    [{ limitOn: '2018-05-15' }, 'supervision-limit-before-source', '2018-05-16'],
    [{ assistingUnitIds: ['housing-bureau'] }, 'supervision-lead-assists', '配合'],
    [{ leadUnitId: 'moon-bureau' }, 'unknown-unit', 'moon-bureau'],
    [{ assistingUnitIds: ['moon-bureau'] }, 'unknown-unit', 'moon-bureau'],
    [{ clause: '九（九）' }, 'unknown-clause', '九（九）'],
  ])('is refused with %j: %s', async (otherwise, code, said) => {
    const { status, body } = await office.call('supervision.enter', { ...entry, ...otherwise });
    expect([status, body.code]).toEqual([422, code]);
    expect(body.detail).toContain(said);
    expect(await list(office)).toEqual([]);
  });

  it('is never said to come from minutes', async () => {
    const forged = await office.call('supervision.enter', { ...entry, source: 'minutes' });
    expect(forged).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
  });

  it('chooses among the county’s units and the clauses of its document', async () => {
    const { units, clauses, clause } = (await office.call('supervision.entry')).body;
    expect(clause).toBe('三（三）');
    expect(clauses[0].clause).toBe('三（三）');
    expect(clauses.map((one: { clause: string }) => one.clause)).toContain('二（三）3');
    expect(units).toContainEqual({ id: 'water-bureau', name: '县水务局' });
  });

  it('stands in the register with what it rests on, for those whose it is', async () => {
    expect((await office.call('supervision.enter', entry)).body).toMatchObject({
      state: 'open',
      revision: 1,
    });
    const expected = {
      source: {
        kind: 'instruction',
        number: '县长批示（临政批〔2018〕7号）',
        position: null,
        on: '2018-05-16',
        clause: '三（三）',
      },
      matter: '城东污水管网破损',
      leadUnit: { name: '县住房和城乡建设局' },
      assistingUnits: [{ name: '县水务局' }],
      state: 'open',
    };
    expect(await list(office)).toMatchObject([expected]);
    expect(await list(housing)).toMatchObject([expected]);
    expect(await list(county.as('water-clerk'))).toMatchObject([expected]);
    expect(await list(county.as('finance-clerk'))).toEqual([]);
  });

  it('says who entered it', async () => {
    const [{ id }] = await list(office);
    const { events } = (await office.call('supervision.show', { id })).body;
    expect(events).toMatchObject([{ kind: 'opened', on: '2018-05-18', by: { person: '季云' } }]);
  });

  it('is owed on the desk from the day of its entry, not from the day of its source', async () => {
    const duties = (await housing.call('desk.show')).body.duties as {
      action: string;
      due: { date: string };
      matter: { title: string };
    }[];
    const own = duties.filter(({ matter }) => matter.title === entry.matter);
    const due = Object.fromEntries(own.map(({ action, due: { date } }) => [action, date]));
    // Entered on Friday 18 May: two working days on is Tuesday.
    expect(due).toMatchObject({ 'acknowledge-decision': '2018-05-22', 'carry-out-decision': '2018-05-30' });
  });

  it('goes the way of any other item, to its closing', async () => {
    const [{ id }] = await list(office);
    const step = async (by: Caller, verb: string, input: object = {}) => {
      const { revision } = (await office.call('supervision.show', { id })).body;
      return (await by.call(`supervision.${verb}`, { id, revision, ...input })).body.state;
    };
    expect(await step(housing, 'acknowledge')).toBe('acknowledged');
    expect(await step(housing, 'reportBack', { content: '已修复。', fileIds: [] })).toBe('reported');
    expect(await step(office, 'close', { finding: '现场核实' })).toBe('closed');
    await county.settle();
    expect((await list(office))[0].standing.state).toBe('done');
  });
});
