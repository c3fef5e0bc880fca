import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { hearCorrection } from './hear-correction.ts';
import { issueSomeMinutes } from './testing.ts';

describe('corrected minutes', () => {
  let county: TestCounty;
  let office: Caller;
  let decisionId: string;
  let id: string;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    [decisionId = ''] = await issueSomeMinutes(county, {
      decisions: [{ requirement: '打通林场路', leadUnitId: 'transport-bureau', limitOn: '2018-06-15' }],
    });
    await county.settle();
    ({ id } = (await office.call('supervision.list', { page: 1 })).body.items[0]);
  });

  const show = async () => (await office.call('supervision.show', { id })).body;
  const doIt = async (by: Caller, verb: string, input: object = {}) =>
    by.call(`supervision.${verb}`, { id, revision: (await show()).revision, ...input });
  let announced = 0;
  const correct = async (change: object, key = `0190c0de-0000-7000-8000-00000000000${(announced += 1)}`) =>
    hearCorrection(county.server, {
      id: key,
      topic: 'minutes.corrected',
      payload: {
        decisionId,
        requirement: '打通林场路',
        leadUnitId: 'transport-bureau',
        assistingUnitIds: [],
        limitOn: '2018-06-15',
        number: '临政纪更〔2018〕1号',
        minutesId: '0190c0de-0000-7000-8000-0000000000ff',
        reason: '笔误',
        ...change,
      },
    });

  it('change nothing where nothing of the item is changed, or the decision is not followed up', async () => {
    const before = await show();
    await correct({});
    await correct({ decisionId: '0190c0de-0000-7000-8000-0000000000aa', limitOn: '2018-07-01' });
    expect(await show()).toEqual(before);
  });

  it('give the item a dated change, old beside new, once however often it is announced', async () => {
    await doIt(county.as('transport-clerk'), 'acknowledge');
    const change = {
      requirement: '打通林场路和支线',
      assistingUnitIds: ['land-bureau'],
      limitOn: '2018-06-08',
    };
    await correct(change, '0190c0de-0000-7000-8000-0000000000bb');
    await correct(change, '0190c0de-0000-7000-8000-0000000000bb');
    const item = await show();
    expect(item).toMatchObject({
      state: 'acknowledged',
      requirement: '打通林场路和支线',
      assistingUnits: [{ id: 'land-bureau' }],
      limits: { original: '2018-06-15', granted: [], corrected: ['2018-06-08'], current: '2018-06-08' },
      extension: { times: 0, days: 0 },
    });
    const corrections = item.events.filter(({ kind }: { kind: string }) => kind === 'correction');
    expect(corrections).toMatchObject([
      {
        on: '2018-05-18',
        number: '临政纪更〔2018〕1号',
        reason: '笔误',
        before: { requirement: '打通林场路', assisting: [], limit: '2018-06-15' },
        after: { requirement: '打通林场路和支线', assisting: ['县国土资源局'], limit: '2018-06-08' },
      },
    ]);
  });

  it('put off and correct one after the other, and the last of them holds', async () => {
    const transport = county.as('transport-clerk');
    await doIt(transport, 'requestExtension', {
      until: '2018-06-20',
      reason: '汛期',
      progress: '过半',
      nextSteps: '抢晴天',
      signedBy: '路远',
      fileId: null,
    });
    await correct({ assistingUnitIds: ['land-bureau'], limitOn: '2018-06-30' });
    const early = await doIt(office, 'decideExtension', { answer: 'granted', until: '2018-06-20' });
    expect(early).toMatchObject({ status: 422, body: { code: 'extension-not-later' } });
    await doIt(office, 'decideExtension', { answer: 'granted', until: '2018-07-05' });
    expect((await show()).limits).toMatchObject({
      original: '2018-06-15',
      granted: ['2018-07-05'],
      corrected: ['2018-06-08', '2018-06-30'],
      current: '2018-07-05',
    });
    expect((await show()).extension).toMatchObject({ times: 1, days: 5 });
  });

  it('hand an item over to another lead, who has to take it up; the former one owes nothing', async () => {
    await correct({ leadUnitId: 'housing-bureau', assistingUnitIds: ['land-bureau'], limitOn: '2018-07-05' });
    expect(await show()).toMatchObject({ state: 'open', leadUnit: { id: 'housing-bureau' } });
    const owed = async (post: string) =>
      (await county.as(post).call('desk.show')).body.duties
        .filter(({ action }: { action: string }) => action.endsWith('-decision'))
        .map(({ action, group }: { action: string; group: string }) => `${action} ${group}`);
    expect(await owed('housing-clerk')).toEqual(['acknowledge-decision later', 'carry-out-decision later']);
    expect(await owed('transport-clerk')).toEqual([]);
    expect(await doIt(county.as('transport-clerk'), 'acknowledge')).toMatchObject({ status: 404 });
    expect((await doIt(county.as('housing-clerk'), 'acknowledge')).status).toBe(200);
  });
});
