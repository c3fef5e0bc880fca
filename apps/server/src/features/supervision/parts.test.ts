import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { issueSomeMinutes } from './testing.ts';

describe('the parts of assisting units', () => {
  let county: TestCounty;
  let id: string;
  let lead: Caller;
  let land: Caller;
  let finance: Caller;
  let office: Caller;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    lead = county.as('transport-clerk');
    land = county.as('land-clerk');
    finance = county.as('finance-clerk');
    office = county.as('supervision-office-clerk');
    await issueSomeMinutes(county, {
      decisions: [
        {
          requirement: '打通林场路',
          leadUnitId: 'transport-bureau',
          assistingUnitIds: ['land-bureau', 'finance-bureau'],
          limitOn: '2018-06-15',
        },
      ],
    });
    await county.settle();
    ({ id } = (await office.call('supervision.list', { page: 1 })).body.items[0]);
  });

  const show = async (by = office) => (await by.call('supervision.show', { id })).body;
  const doIt = async (by: Caller, verb: string, input: object = {}) =>
    by.call(`supervision.${verb}`, { id, revision: (await show()).revision, ...input });
  const states = async () => (await show()).parts.map(({ state }: { state: string }) => state);
  const deskLines = async (by: Caller) =>
    (await by.call('desk.show')).body.duties.filter(
      ({ called }: { called: { step: string } | null }) => called?.step === 'part',
    );
  const report = { content: '用地已协调。', fileIds: [] };

  it('are nobody else’s: not a stranger’s, not the office’s, and only the office sends one back', async () => {
    const stranger = await doIt(county.as('industry-clerk'), 'reportBack', report);
    expect(stranger).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect(await doIt(office, 'reportBack', report)).toMatchObject({
      status: 403,
      body: { code: 'not-yours' },
    });
    for (const by of [lead, land, county.as('magistrate')]) {
      const refused = await doIt(by, 'sendPartBack', { unitId: 'land-bureau', reason: '不实' });
      expect(refused).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    }
  });

  it('are not sent back before they are reported, nor those of a unit that has none', async () => {
    const early = await doIt(office, 'sendPartBack', { unitId: 'land-bureau', reason: '不实' });
    expect(early).toMatchObject({ status: 422, body: { code: 'supervision-not-reported' } });
    const none = await doIt(office, 'sendPartBack', { unitId: 'water-bureau', reason: '不实' });
    expect(none).toMatchObject({ status: 422, body: { code: 'supervision-not-assisting' } });
  });

  it('stand on the desks of their units, by the limit of the item, and of nobody else', async () => {
    expect(await deskLines(land)).toMatchObject([
      {
        called: { to: 'act', step: 'part' },
        clause: '二（二）4（3）',
        says: '打通林场路',
        bearer: '县国土资源局',
        to: ['县交通运输局'],
        due: { date: '2018-06-15' },
        matter: { path: `/supervision/${id}` },
        group: 'later',
      },
    ]);
    expect(await deskLines(lead)).toEqual([]);
  });

  it('are acknowledged by the unit itself, once, and leave the item as it is', async () => {
    expect((await doIt(land, 'acknowledge')).body).toMatchObject({ state: 'open' });
    expect(await states()).toEqual(['acknowledged', 'open']);
    const again = await doIt(land, 'acknowledge');
    expect(again).toMatchObject({ status: 422, body: { code: 'supervision-acknowledged' } });
  });

  it('are reported each by itself, also without having been acknowledged, and the office sees what is missing', async () => {
    await doIt(lead, 'acknowledge');
    expect((await doIt(land, 'reportBack', report)).body).toMatchObject({ state: 'acknowledged' });
    expect(await states()).toEqual(['reported', 'open']);
    expect(await show()).toMatchObject({ assistingOwed: 1 });
    expect(await deskLines(land)).toMatchObject([{ group: 'done', done: { by: '黎原', on: '2018-05-18' } }]);
    expect(await deskLines(finance)).toMatchObject([{ group: 'later' }]);
  });

  it('are sent back one by one with a reason, and owed again', async () => {
    await doIt(finance, 'reportBack', report);
    const sent = await doIt(office, 'sendPartBack', { unitId: 'land-bureau', reason: '缺批复' });
    expect(sent).toMatchObject({ status: 200, body: { state: 'acknowledged' } });
    expect((await show()).parts).toMatchObject([
      { state: 'sent-back', reason: '缺批复', unit: { name: '县国土资源局' } },
      { state: 'reported', reason: null },
    ]);
    expect(await deskLines(land)).toMatchObject([{ group: 'later', done: null }]);
    const events = (await show()).events.map(({ kind }: { kind: string }) => kind);
    expect(events).toContain('part-acknowledged');
    expect(events.at(-1)).toBe('part-sent-back');
  });

  it('are judged by nobody who has a hand in one of the units, also through another post', async () => {
    await doIt(lead, 'reportBack', { content: '路已通。', fileIds: [] });
    for (const post of ['finance-clerk', 'finance-head', 'transport-head']) {
      const both = county.as(post, 'supervision-office-director');
      for (const [verb, words] of [
        ['close', { finding: '好' }],
        ['sendBack', { reason: '不实' }],
        ['sendPartBack', { unitId: 'finance-bureau', reason: '不实' }],
      ] as const) {
        const refused = await doIt(both, verb, words);
        expect(refused).toMatchObject({ status: 403, body: { code: 'supervision-own-work' } });
      }
      const { actions } = await show(both);
      const close = actions.find(({ move }: { move: string }) => move === 'close');
      expect(close.obstacle).toMatchObject({ code: 'supervision-own-work' });
    }
  });

  it('keep nobody from verifying the lead’s report; what is closed is reported on no more', async () => {
    expect((await doIt(office, 'close', { finding: '现场核实' })).body).toMatchObject({ state: 'closed' });
    expect(await doIt(land, 'reportBack', report)).toMatchObject({
      status: 422,
      body: { code: 'supervision-closed' },
    });
  });
});
