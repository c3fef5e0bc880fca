import { beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { hearCorrection } from './hear-correction.ts';
import { outcomesOfLastDecisions } from './outcomes.ts';
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
  /** The limit that the minutes say. */
  let decided = '2018-06-15';
  const correct = async (change: object, key = `0190c0de-0000-7000-8000-00000000000${(announced += 1)}`) => {
    const limitOn = 'limitOn' in change ? String(change.limitOn) : decided;
    await hearCorrection(county.server, {
      id: key,
      topic: 'minutes.corrected',
      payload: {
        decisionId,
        requirement: '打通林场路',
        leadUnitId: 'transport-bureau',
        assistingUnitIds: [],
        limitBefore: decided,
        number: '临政纪更〔2018〕1号',
        minutesId: '0190c0de-0000-7000-8000-0000000000ff',
        reason: '笔误',
        ...change,
        limitOn,
      },
    });
    decided = limitOn;
  };

  /** What the next meeting is told of the decision. */
  const outcome = async () => {
    const { database, jurisdiction } = county.server;
    const meeting = { rule: 'resolution-meeting', chairPostId: null };
    const [told] = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
      outcomesOfLastDecisions(tx, jurisdiction.id, meeting, '2018-12-31'),
    );
    return told;
  };

  it('change nothing where nothing of the item is changed, or the decision is not followed up', async () => {
    const before = await show();
    await correct({});
    await correct({ decisionId: '0190c0de-0000-7000-8000-0000000000aa', requirement: '别的事' });
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
    decided = '2018-06-15';
    await correct(change, '0190c0de-0000-7000-8000-0000000000bb');
    const item = await show();
    expect(item).toMatchObject({
      state: 'acknowledged',
      requirement: '打通林场路和支线',
      assistingUnits: [{ id: 'land-bureau' }],
      limits: { original: '2018-06-15', granted: [], corrected: ['2018-06-08'], current: '2018-06-08' },
      extension: { times: 0, days: 0 },
    });
    // The corrected limit is that of the decision, and no extension of it.
    expect(await outcome()).toMatchObject({ limitOn: '2018-06-08', grantedUntil: null });
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
    expect(await outcome()).toMatchObject({ limitOn: '2018-06-30', grantedUntil: '2018-07-05' });
  });

  it('leave the limit alone where they change something else', async () => {
    await correct({ requirement: '打通林场路和支线', assistingUnitIds: ['land-bureau'] });
    expect((await show()).limits.current).toBe('2018-07-05');
  });

  it('hand an item over to another lead, who has to take it up; the former one owes nothing', async () => {
    county.setDate('2018-07-03');
    await county.passTime();
    const told = async (post: string) =>
      (await county.as(post).call('desk.show')).body.duties.flatMap(({ called }: Answer['body']) =>
        called ? `${called.to} ${called.step}` : [],
      );
    expect(await told('transport-clerk')).toEqual(['know remind']);
    await correct({ leadUnitId: 'housing-bureau', assistingUnitIds: ['land-bureau'] });
    expect(await show()).toMatchObject({
      state: 'open',
      leadUnit: { id: 'housing-bureau' },
      rung: null,
      limits: { current: '2018-07-05' },
    });
    expect(await told('transport-clerk')).toEqual([]);
    await county.passTime();
    expect(await told('housing-clerk')).toEqual(['know remind']);
    expect((await show()).rungs).toHaveLength(2);
    const owed = async (post: string) =>
      (await county.as(post).call('desk.show')).body.duties
        .filter(({ action }: { action: string }) => action.endsWith('-decision'))
        .map(({ action, group }: { action: string; group: string }) => `${action} ${group}`);
    expect(await owed('housing-clerk')).toEqual([
      'acknowledge-decision this-week',
      'carry-out-decision this-week',
    ]);
    expect(await owed('transport-clerk')).toEqual([]);
    expect(await doIt(county.as('transport-clerk'), 'acknowledge')).toMatchObject({ status: 404 });
    expect((await doIt(county.as('housing-clerk'), 'acknowledge')).status).toBe(200);
  });
});
