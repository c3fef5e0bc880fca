import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, type TestCounty, testCounty } from '../../testing/county.ts';
import { issueSomeMinutes } from './testing.ts';

const limitOn = '2018-06-15';
const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');

describe('supervision', () => {
  let county: TestCounty;
  let office: Caller;
  let transport: Caller;

  beforeAll(async () => {
    county = await testCounty({ today: '2018-05-18' });
    office = county.as('supervision-office-clerk');
    transport = county.as('transport-clerk');
    await issueSomeMinutes(county, {
      decisions: [
        {
          requirement: '打通林场路',
          leadUnitId: 'transport-bureau',
          assistingUnitIds: ['land-bureau'],
          limitOn,
        },
        { requirement: '落实配套资金', leadUnitId: 'finance-bureau', limitOn: '2018-05-25' },
        { requirement: '完成用地报批', leadUnitId: 'land-bureau', limitOn: '2018-06-30' },
      ],
    });
    await county.settle();
  });

  const items = async (by = office, filter = {}) =>
    (await by.call('supervision.list', { page: 1, ...filter })).body.items as Array<{
      id: string;
      requirement: string;
    }>;
  const idOf = async (requirement: string) =>
    (await items()).find((item) => item.requirement === requirement)?.id ?? '';
  const show = async (requirement: string, by = office) =>
    (await by.call('supervision.show', { id: await idOf(requirement) })).body;
  /** Does it to the item as it now stands. */
  const doTo = async (requirement: string, by: Caller, verb: string, input: object = {}) => {
    const { id, revision } = await show(requirement);
    return by.call(`supervision.${verb}`, { id, revision, ...input });
  };
  const report = { content: '已办理。', fileIds: [] };

  describe('opening', () => {
    it('makes an item of each decision, from the paper alone, once however often it is announced', async () => {
      await county.settle();
      expect(await items()).toHaveLength(3);
      expect(await show('打通林场路')).toMatchObject({
        source: { number: '〔2018〕1号', position: 1, on: '2018-05-18', clause: '二（二）4（3）' },
        leadUnit: { name: '县交通运输局' },
        assistingUnits: [{ name: '县国土资源局' }],
        state: 'open',
        limits: { original: limitOn, granted: [], current: limitOn, actual: null },
      });
    });

    it('shows them to nobody who is not signed in, and to a unit its own', async () => {
      expect((await county.nobody.call('supervision.list', { page: 1 })).status).toBe(401);
      const seen = async (post: string) =>
        (await items(county.as(post))).map(({ requirement }) => requirement);
      expect(await seen('finance-clerk')).toEqual(['落实配套资金']);
      expect((await seen('land-head')).sort()).toEqual(['完成用地报批', '打通林场路'].sort());
      expect(await seen('vice-magistrate-transport')).toEqual(['打通林场路']);
      expect(await seen('magistrate')).toHaveLength(3);
      const hidden = await county
        .as('finance-clerk')
        .call('supervision.show', { id: await idOf('打通林场路') });
      expect(hidden).toMatchObject({ status: 404, body: { code: 'not-found' } });
    });
  });

  describe('acknowledging and reporting', () => {
    it('is refused to nobody, and to whoever is of no unit that has a part in it', async () => {
      expect((await doTo('打通林场路', county.nobody, 'acknowledge')).status).toBe(401);
      for (const post of ['supervision-office-clerk', 'magistrate', 'vice-magistrate-transport']) {
        const refused = await doTo('打通林场路', county.as(post), 'acknowledge');
        expect(refused).toMatchObject({ status: 403, body: { code: 'not-yours' } });
      }
    });

    it('is refused out of order, with the step that is missing', async () => {
      const early = await doTo('打通林场路', transport, 'reportBack', report);
      expect(early).toMatchObject({ status: 422, body: { code: 'supervision-not-acknowledged' } });
      const closed = await doTo('打通林场路', office, 'close', { finding: '好' });
      expect(closed).toMatchObject({ status: 422, body: { code: 'supervision-not-acknowledged' } });
    });

    it('is done once: the second of two who looked at the same page is told who was first', async () => {
      const { id, revision } = await show('打通林场路');
      const attempt = () => transport.call('supervision.acknowledge', { id, revision });
      const answers = await Promise.all([attempt(), attempt()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const late = answers.find(({ status }) => status === 409);
      expect(late?.body).toMatchObject({ code: 'conflict', params: { by: '马行' } });
    });

    it('refuses evidence that was never received', async () => {
      const made = { content: '已办理。', fileIds: ['0'.repeat(64)] };
      expect((await doTo('打通林场路', transport, 'reportBack', made)).status).toBe(404);
    });

    it('lets an assisting unit report its own part, and brings the item before the office by the lead’s report', async () => {
      const part = await doTo('打通林场路', county.as('land-clerk'), 'reportBack', {
        content: '用地已协调。',
        fileIds: [],
      });
      expect(part).toMatchObject({ status: 200, body: { state: 'acknowledged' } });
      const { body: file } = await transport.upload('现场.pdf', pdf);
      const whole = await doTo('打通林场路', transport, 'reportBack', {
        content: '路已通。',
        fileIds: [file.id],
      });
      expect(whole).toMatchObject({ status: 200, body: { state: 'reported' } });
      const { events } = await show('打通林场路');
      expect(events.slice(-2)).toMatchObject([
        { kind: 'report', part: 'assisting', unitName: '县国土资源局', by: { person: '黎原' } },
        { kind: 'report', part: 'lead', by: { person: '马行' }, evidence: [{ name: '现场.pdf' }] },
      ]);
    });
  });

  describe('verifying', () => {
    it('is refused to the unit itself, and to whoever reported even as holder of a post in the office', async () => {
      const own = await doTo('打通林场路', transport, 'close', { finding: '好' });
      expect(own).toMatchObject({ status: 403, body: { code: 'not-yours' } });
      const both = county.as('transport-clerk', 'supervision-office-director');
      for (const [verb, words] of [
        ['close', { finding: '好' }],
        ['sendBack', { reason: '不实' }],
      ] as const) {
        const refused = await doTo('打通林场路', both, verb, words);
        expect(refused).toMatchObject({ status: 403, body: { code: 'supervision-own-work' } });
      }
    });

    it('sends back with a reason, and cannot be closed before it is reported again', async () => {
      const returned = await doTo('打通林场路', office, 'sendBack', { reason: '现场未完工' });
      expect(returned.body.state).toBe('sent-back');
      const closed = await doTo('打通林场路', office, 'close', { finding: '好' });
      expect(closed).toMatchObject({ status: 422, body: { code: 'supervision-not-reported' } });
    });

    it('closes what is reported again, keeps the day it was done, and announces it', async () => {
      county.setDate('2018-06-14');
      await doTo('打通林场路', transport, 'reportBack', { content: '已完工。', fileIds: [] });
      county.setDate('2018-06-20');
      const closed = await doTo('打通林场路', office, 'close', { finding: '现场核实，已通车' });
      expect(closed.body.state).toBe('closed');
      expect(await show('打通林场路')).toMatchObject({
        standing: { state: 'done' },
        limits: { actual: '2018-06-14' },
        closedOn: '2018-06-20',
      });
      const announced = await county.server.database.withJurisdiction(
        county.server.jurisdiction.id,
        'read only',
        (tx) => tx.selectFrom('outbox').select('payload').where('topic', '=', 'supervision.closed').execute(),
      );
      expect(announced).toMatchObject([{ payload: { problemId: null } }]);
    });

    it('reopens with a reason what turns out not to be so', async () => {
      const reopened = await doTo('打通林场路', office, 'reopen', { reason: '群众反映又断了' });
      expect(reopened.body.state).toBe('sent-back');
      expect(await show('打通林场路')).toMatchObject({
        closedOn: null,
        standing: { state: 'overdue', days: 5 },
      });
      const again = await doTo('打通林场路', office, 'reopen', { reason: '再一次' });
      expect(again).toMatchObject({ status: 422, body: { code: 'supervision-not-closed' } });
    });
  });
});
