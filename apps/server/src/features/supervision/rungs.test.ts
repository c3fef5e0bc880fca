import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { hearCorrection } from './hear-correction.ts';
import { issueSomeMinutes } from './testing.ts';

const limitOn = '2018-06-15';

describe('the ladder of decisions', () => {
  let county: TestCounty;
  let office: Caller;
  let transport: Caller;
  let id: string;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    transport = county.as('transport-clerk');
    const decisions = [
      { requirement: '打通林场路', leadUnitId: 'transport-bureau', limitOn },
      { requirement: '落实配套资金', leadUnitId: 'finance-bureau', limitOn },
    ];
    await issueSomeMinutes(county, { decisions });
    await county.settle();
    id = await idOf('打通林场路');
  });

  const idOf = async (requirement: string): Promise<string> =>
    (await office.call('supervision.list', { page: 1 })).body.items.find(
      (item: { requirement: string }) => item.requirement === requirement,
    ).id;
  const show = async (item = id) => (await office.call('supervision.show', { id: item })).body;
  const doIt = async (by: Caller, verb: string, input: object = {}, item = id) =>
    by.call(`supervision.${verb}`, { id: item, revision: (await show(item)).revision, ...input });
  const rungs = async (item = id) =>
    (await show(item)).rungs.map(({ rung, on, recorded, limit }: Record<string, string>) => [
      rung,
      on,
      recorded,
      limit,
    ]);
  const onDay = async (date: string) => {
    county.setDate(date);
    await county.passTime();
  };
  const called = async (post: string) =>
    (await county.as(post).call('desk.show')).body.duties
      .filter(
        (line: { called: object | null; id: string }) => line.called !== null && line.id.startsWith('rung:'),
      )
      .map(({ called: to, matter }: { called: { to: string; step: string }; matter: { path: string } }) => [
        to.to,
        to.step,
        matter.path,
      ]);
  const announced = () =>
    county.server.database.withJurisdiction(county.server.jurisdiction.id, 'read only', (tx) =>
      tx.selectFrom('outbox').select('payload').where('topic', '=', 'supervision.rung-reached').execute(),
    );

  it('takes no rung before its day, and each once however often the clock comes round', async () => {
    await onDay('2018-06-11');
    expect(await rungs()).toEqual([]);
    await onDay('2018-06-12');
    await county.passTime();
    expect(await rungs()).toEqual([['near-limit', '2018-06-12', '2018-06-12', limitOn]]);
    expect(await announced()).toHaveLength(2);
    expect(Object.keys((await announced())[0]?.payload ?? {}).sort()).toEqual([
      'itemId',
      'ladder',
      'rung',
      'rungId',
    ]);
  });

  it('reminds the unit on its desk, and asks nothing of the office for it', async () => {
    expect(await called('transport-head')).toEqual([['know', 'remind', `/supervision/${id}`]]);
    expect(await called('land-clerk')).toEqual([]);
    expect(await called('supervision-office-clerk')).toEqual([]);
  });

  it('dates what was reached while nobody looked by its own day, and records when it was found', async () => {
    await onDay('2018-06-24');
    expect(await rungs()).toEqual([
      ['near-limit', '2018-06-12', '2018-06-12', limitOn],
      ['yellow-card', '2018-06-18', '2018-06-24', limitOn],
      ['to-portfolio-lead', '2018-06-22', '2018-06-24', limitOn],
    ]);
    expect((await show()).rungs[1]).toMatchObject({
      step: 'notice',
      clause: '三（三）2',
      told: ['交运局局长'],
      // Three working days after the 18th, which is the Dragon Boat Festival.
      dueOn: '2018-06-21',
    });
  });

  it('tells the unit’s head and the leader, and puts the notice on the desk of the office with the item filled in', async () => {
    const head = await called('transport-head');
    expect(head).toContainEqual(['know', 'notice', `/supervision/${id}`]);
    expect(await called('transport-clerk')).not.toContainEqual(['know', 'notice', `/supervision/${id}`]);
    expect(await called('vice-magistrate-transport')).toEqual([['know', 'supervise', `/supervision/${id}`]]);
    expect(await called('supervision-office-clerk')).toContainEqual([
      'act',
      'notice',
      `/supervision/notice?items=${id}`,
    ]);
  });

  it('shows the mechanism’s own light with its clause and figures, and is found by colour and by rung', async () => {
    expect((await show()).lights).toMatchObject([
      { light: 'matter-light', colour: 'red', clause: '三（三）1', figures: { 'days-past-limit': 9 } },
    ]);
    const found = async (filter: object) =>
      (await office.call('supervision.list', { page: 1, ...filter })).body;
    expect(await found({ colour: 'red' })).toMatchObject({ total: 2, colours: ['red', 'green', 'yellow'] });
    expect(await found({ colour: 'green' })).toMatchObject({ total: 0, items: [] });
    expect(await found({ rung: 'to-portfolio-lead' })).toMatchObject({
      total: 2,
      items: [{ rung: { step: 'supervise', on: '2018-06-22' } }, {}],
    });
    expect(await found({ rung: 'near-limit' })).toMatchObject({ total: 0 });
  });

  it('is noted by nobody but whoever had to act, once', async () => {
    const rungId = (await show()).rungs[2].id;
    const note = (by: Caller, words: object = { words: '已提请调度' }) =>
      by.call('supervision.noteRung', { id, rungId, ...words });
    expect((await note(county.nobody)).status).toBe(401);
    expect(await note(county.as('water-clerk'))).toMatchObject({ status: 404 });
    for (const by of [transport, county.as('magistrate'), county.as('vice-magistrate-transport')]) {
      expect(await note(by)).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    }
    const reminder = (await show()).rungs[0].id;
    expect(
      await office.call('supervision.noteRung', { id, rungId: reminder, words: '已提醒' }),
    ).toMatchObject({ status: 403 });
    expect((await note(office)).status).toBe(200);
    expect(await note(office)).toMatchObject({ status: 409, body: { code: 'supervision-rung-noted' } });
    expect((await show()).rungs[2]).toMatchObject({
      deed: { words: '已提请调度', by: { person: '季云' } },
      toNote: false,
    });
  });

  it('starts anew for another limit, and takes nothing back', async () => {
    const before = await rungs(await idOf('落实配套资金'));
    await doIt(transport, 'acknowledge');
    // A correction of the minutes puts it off: asking is too late by now.
    const decision = await county.server.database.withJurisdiction(
      county.server.jurisdiction.id,
      'read only',
      (tx) =>
        tx
          .selectFrom('supervision_item')
          .select('decision_id')
          .where('id', '=', id)
          .executeTakeFirstOrThrow(),
    );
    await correct(county, { decisionId: decision.decision_id ?? '', limitOn: '2018-06-29' });
    await onDay('2018-06-26');
    expect((await rungs()).slice(3)).toEqual([['near-limit', '2018-06-26', '2018-06-26', '2018-06-29']]);
    expect(await rungs()).toHaveLength(4);
    expect(await rungs(await idOf('落实配套资金'))).toEqual(before);
    const { items } = (await office.call('supervision.list', { page: 1, rung: 'near-limit' })).body;
    expect(items.map((item: { id: string }) => item.id)).toEqual([id]);
  });

  it('stops while a report stands, and what is sent back goes on from that day', async () => {
    await doIt(transport, 'reportBack', { content: '已办。', fileIds: [] });
    await onDay('2018-07-10');
    expect(await rungs()).toHaveLength(4);
    expect(await called('transport-head')).toEqual([]);
    await doIt(office, 'sendBack', { reason: '未完工' });
    await onDay('2018-07-12');
    expect((await rungs()).slice(4)).toEqual([
      ['yellow-card', '2018-07-10', '2018-07-12', '2018-06-29'],
      ['to-portfolio-lead', '2018-07-10', '2018-07-12', '2018-06-29'],
    ]);
  });

  it('reports to the magistrate what is still not done', async () => {
    await onDay('2018-07-16');
    expect(await called('magistrate')).toContainEqual(['know', 'report-up', `/supervision/${id}`]);
  });
});

/** As the minutes announce a paper that corrects them. */
async function correct(county: TestCounty, change: { decisionId: string; limitOn: string }): Promise<void> {
  await hearCorrection(county.server, {
    id: '0190c0de-0000-7000-8000-000000000001',
    topic: 'minutes.corrected',
    payload: {
      requirement: '打通林场路',
      leadUnitId: 'transport-bureau',
      assistingUnitIds: ['land-bureau'],
      limitBefore: '2018-06-15',
      number: '临政纪更〔2018〕1号',
      minutesId: '0190c0de-0000-7000-8000-000000000002',
      reason: '时限误写',
      ...change,
    },
  });
}
