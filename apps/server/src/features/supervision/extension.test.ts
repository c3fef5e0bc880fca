import { extensionReportDocx } from '@guatu/documents';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { issueSomeMinutes } from './testing.ts';

const limitOn = '2018-05-25';
const written = {
  until: '2018-06-10',
  reason: '汛期提前，河道无法施工。',
  progress: '已完成清淤二公里。',
  nextSteps: '水位回落后三班作业。',
  signedBy: '汪清源',
  fileId: null,
};

describe('extensions', () => {
  let county: TestCounty;
  let office: Caller;
  let unit: Caller;
  let id: string;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    unit = county.as('water-clerk');
    const decisions = [
      { requirement: '完成河道清淤', leadUnitId: 'water-bureau', limitOn },
      { requirement: '加固河堤', leadUnitId: 'water-bureau', limitOn: '2018-06-30' },
    ];
    await issueSomeMinutes(county, { decisions });
    await county.settle();
    id = (await office.call('supervision.list', { search: '清淤' })).body.items[0].id;
  });

  const show = async () => (await office.call('supervision.show', { id })).body;
  const doIt = async (by: Caller, verb: string, input: object = {}) =>
    by.call(`supervision.${verb}`, { id, revision: (await show()).revision, ...input });
  const granted = (until: string) => ({ answer: 'granted', until });

  it('are asked for by the lead unit alone, after acknowledging, and with every part of the written report', async () => {
    expect((await doIt(county.nobody, 'requestExtension', written)).status).toBe(401);
    const other = await doIt(county.as('magistrate'), 'requestExtension', written);
    expect(other).toMatchObject({ status: 403, body: { code: 'not-yours' } });
    const early = await doIt(unit, 'requestExtension', written);
    expect(early.body.code).toBe('supervision-not-acknowledged');
    await doIt(unit, 'acknowledge');
    const half = await doIt(unit, 'requestExtension', { ...written, nextSteps: ' ' });
    expect(half).toMatchObject({ status: 400, body: { code: 'invalid-input' } });
    expect(half.body.places[0].path).toBe('nextSteps');
  });

  it('are for a later day than the limit that holds, which the refusal names', async () => {
    const same = await doIt(unit, 'requestExtension', { ...written, until: limitOn });
    expect(same).toMatchObject({ status: 422, body: { code: 'extension-not-later' } });
    expect(same.body.detail).toContain(limitOn);
  });

  it('are answered by the supervision office alone, never by whoever asked', async () => {
    expect((await doIt(office, 'decideExtension', granted('2018-06-08'))).body.code).toBe('extension-none');
    expect((await doIt(unit, 'requestExtension', written)).status).toBe(200);
    expect((await doIt(unit, 'requestExtension', written)).body.code).toBe('extension-undecided');
    expect((await doIt(unit, 'decideExtension', granted('2018-06-08'))).body.code).toBe('not-yours');
    const both = county.as('water-clerk', 'supervision-office-director');
    expect((await doIt(both, 'decideExtension', granted('2018-06-08'))).body.code).toBe(
      'supervision-own-work',
    );
  });

  it('are granted to a definite day; the original limit stands beside it', async () => {
    expect((await doIt(office, 'decideExtension', granted('2018-06-08'))).status).toBe(200);
    const { limits, events, standing, extension } = await show();
    expect(extension).toMatchObject({ times: 1, days: 14, lastDayToAsk: '2018-06-08', timesAllowed: 2 });
    expect(limits).toEqual({
      original: limitOn,
      granted: ['2018-06-08'],
      corrected: [],
      current: '2018-06-08',
      actual: null,
    });
    expect(standing).toEqual({ state: 'open', days: 21 });
    expect(events.at(-1)).toMatchObject({
      kind: 'extension',
      limitBefore: limitOn,
      requestedUntil: '2018-06-10',
      signedBy: '汪清源',
      answer: { grantedUntil: '2018-06-08', by: { person: '季云' } },
    });
  });

  it('yield the paper: before it is handed in for the unit alone, after that as it read on its day', async () => {
    const { fileId: _none, ...words } = written;
    const url = `/api/supervision-items/${id}/extension-report`;
    const draft = (cookie: string | null, kind = 'pdf', payload: object = words) =>
      county.app.inject({
        method: 'POST',
        url: `${url}.${kind}`,
        payload,
        headers: cookie ? { cookie } : {},
      });
    expect((await draft(null)).statusCode).toBe(401);
    expect((await draft('supervision-office-clerk')).json().code).toBe('not-yours');
    expect((await draft('housing-clerk')).json().code).toBe('not-found');
    expect((await draft('water-clerk', 'pdf', { ...words, reason: '' })).json().params.places).toBe('reason');
    expect((await draft('water-clerk')).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await draft('water-clerk', 'docx')).rawPayload.subarray(0, 2).toString()).toBe('PK');

    const { events } = await show();
    const kept = `/api/supervision-items/${id}/extensions/${events.at(-1).id}/report.docx`;
    const read = (cookie: string) => county.app.inject({ url: kept, headers: { cookie } });
    expect((await read('housing-clerk')).json().code).toBe('not-found');
    const expected = await extensionReportDocx({
      unit: '县水务局',
      to: '县目标督查办公室',
      matter: '关于完成河道清淤的情况汇报',
      requirement: '完成河道清淤',
      basis: '〔2018〕1号第1项',
      originalLimit: limitOn,
      // Granted since, and not on the day that the paper bears.
      granted: [],
      progress: written.progress,
      cause: written.reason,
      until: written.until,
      nextSteps: written.nextSteps,
      signedBy: written.signedBy,
      date: '2018-05-18',
    });
    const { rawPayload } = await read('supervision-office-clerk');
    expect(Buffer.compare(rawPayload, expected)).toBe(0);
  });

  it('are refused with a reason, and the limit stays', async () => {
    await doIt(unit, 'requestExtension', { ...written, until: '2018-07-01' });
    const refused = { answer: 'refused', reason: '已延期一次' };
    expect((await doIt(office, 'decideExtension', refused)).status).toBe(200);
    const { limits, events } = await show();
    expect(limits.current).toBe('2018-06-08');
    expect(events.at(-1)).toMatchObject({ answer: { grantedUntil: null, refusedBecause: '已延期一次' } });
  });

  it('are asked for while the limit still runs: on its last day, and not after', async () => {
    county.setDate('2018-06-09');
    const late = await doIt(unit, 'requestExtension', written);
    expect(late).toMatchObject({
      status: 422,
      body: { code: 'extension-too-late', params: { limit: '2018-06-08', latest: '2018-06-08' } },
    });
    county.setDate('2018-06-08');
    expect((await doIt(unit, 'requestExtension', written)).status).toBe(200);
  });

  it('are granted as often as the mechanism allows, and the refusal says how often that is', async () => {
    const [other] = (await office.call('supervision.list', { search: '河堤' })).body.items;
    const step = async (by: Caller, verb: string, input: object = {}) => {
      const { revision } = (await office.call('supervision.show', { id: other.id })).body;
      return by.call(`supervision.${verb}`, { id: other.id, revision, ...input });
    };
    await step(unit, 'acknowledge');
    for (const until of ['2018-07-10', '2018-07-20']) {
      expect((await step(unit, 'requestExtension', { ...written, until })).status).toBe(200);
      expect((await step(office, 'decideExtension', granted(until))).status).toBe(200);
    }
    const third = await step(unit, 'requestExtension', { ...written, until: '2018-07-30' });
    expect(third).toMatchObject({
      status: 422,
      body: { code: 'extension-times-used', params: { times: 2 } },
    });
    const { actions, extension } = (await unit.call('supervision.show', { id: other.id })).body;
    expect(extension).toMatchObject({ times: 2, days: 20 });
    expect(actions).toContainEqual({
      move: 'request-extension',
      obstacle: { code: 'extension-times-used', params: { times: 2 } },
    });
  });

  it('keep an item from being closed until they are answered', async () => {
    await doIt(unit, 'reportBack', { content: '已完成。', fileIds: [] });
    expect((await doIt(office, 'close', { finding: '好' })).body.code).toBe('extension-undecided');
    await doIt(office, 'decideExtension', { answer: 'refused', reason: '已经办结' });
    expect((await doIt(office, 'close', { finding: '好' })).body.state).toBe('closed');
  });
});
