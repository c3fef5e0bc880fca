import { assessedPeriodOn, factsOfUnit } from '@guatu/engine';
import { expect, it } from 'vitest';
import { today } from '../../clock/clock.ts';
import { testCounty } from '../../testing/county.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { answered } from '../problem/testing.ts';
import { hearCorrection } from '../supervision/hear-correction.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';
import { gather } from './gather.ts';
import { rulesOn } from './rules.ts';
import { office } from './testing.ts';

/** Worked by hand: five decisions of 15 May, each with what befell it, seen on 3 July. */
it('counts what the register holds as one would by hand', async () => {
  const county = await testCounty({ today: '2018-05-18' });
  const by = { leadUnitId: 'water-bureau' };
  const [, , , corrected = '', handedOver = ''] = await issueSomeMinutes(county, {
    decisions: [
      { ...by, requirement: '延期的', limitOn: '2018-05-31', assistingUnitIds: ['land-bureau'] },
      { ...by, requirement: '退回两次的', limitOn: '2018-06-10' },
      { ...by, requirement: '办结又重办的', limitOn: '2018-06-15' },
      { ...by, requirement: '时限写错的', limitOn: '2018-06-08' },
      { ...by, requirement: '改交别家的', limitOn: '2018-06-20' },
    ],
  });
  await county.settle();
  const { items } = answered(await county.as(office).call('supervision.list'));
  const done = async (
    on: string,
    requirement: string,
    verb: string,
    input: object = {},
    post = 'water-clerk',
  ) => {
    county.setDate(on);
    const { id } = items.find((item: { requirement: string }) => item.requirement === requirement);
    const { revision } = answered(await county.as(office).call('supervision.show', { id }));
    answered(await county.as(post).call(`supervision.${verb}`, { id, revision, ...input }));
  };
  const report = { content: '已办', fileIds: [] };
  for (const { requirement } of items) await done('2018-05-18', requirement, 'acknowledge');

  // Asked in time, granted when the limit had passed: by the limit that holds it is in time, by the original one late.
  const written = { reason: '汛期', progress: '过半', nextSteps: '抢工', signedBy: '汪清源', fileId: null };
  await done('2018-05-30', '延期的', 'requestExtension', { ...written, until: '2018-06-20' });
  await done('2018-06-04', '延期的', 'decideExtension', { answer: 'granted', until: '2018-06-20' }, office);
  await done('2018-06-19', '延期的', 'reportBack', report, 'land-clerk');
  await done('2018-06-19', '延期的', 'reportBack', report);
  // Only the last report stands: two days late.
  await done('2018-06-05', '退回两次的', 'reportBack', report);
  await done('2018-06-06', '退回两次的', 'sendBack', { reason: '材料不全' }, office);
  await done('2018-06-08', '退回两次的', 'reportBack', report);
  await done('2018-06-11', '退回两次的', 'sendBack', { reason: '没有到位' }, office);
  await done('2018-06-12', '退回两次的', 'reportBack', report);
  // Closed in time, and then found not to be done: ten days late, and not closed.
  await done('2018-06-14', '办结又重办的', 'reportBack', report);
  await done('2018-06-14', '办结又重办的', 'close', { finding: '已核实' }, office);
  await done('2018-06-18', '办结又重办的', 'reopen', { reason: '又发现问题' }, office);
  await done('2018-06-25', '办结又重办的', 'reportBack', report);
  // A slip of the pen is no extension: the minutes say 18 June from the beginning.
  const correct = (decisionId: string, requirement: string, change: object, key: string) =>
    hearCorrection(county.server, {
      id: key,
      topic: 'minutes.corrected',
      payload: {
        decisionId,
        requirement,
        ...by,
        assistingUnitIds: [],
        number: '临政纪更〔2018〕1号',
        minutesId: '0190c0de-0000-7000-8000-0000000000ff',
        reason: '笔误',
        ...change,
      },
    });
  await correct(
    corrected,
    '时限写错的',
    { limitBefore: '2018-06-08', limitOn: '2018-06-18' },
    '0190c0de-0000-7000-8000-000000000001',
  );
  await done('2018-06-18', '时限写错的', 'reportBack', report);
  // Sent back to the former lead, and then another's: that one has to do it still.
  await done('2018-06-05', '改交别家的', 'reportBack', report);
  await done('2018-06-06', '改交别家的', 'sendBack', { reason: '应由住建部门办理' }, office);
  await correct(
    handedOver,
    '改交别家的',
    { limitBefore: '2018-06-20', limitOn: '2018-06-20', leadUnitId: 'housing-bureau' },
    '0190c0de-0000-7000-8000-000000000002',
  );

  county.setDate('2018-07-03');
  const { server } = county;
  const day = today(server.clock);
  const period = assessedPeriodOn('quarter', '2018-05-10');
  const { ledgers } = await server.database.withJurisdiction(
    server.jurisdiction.id,
    'read only',
    async (tx) => {
      const rulebook = await loadRulebook(tx, server.jurisdiction.id, day.toString());
      return gather({ tx, server, today: day }, rulebook, await rulesOn(rulebook, day.toString()), period);
    },
  );
  const factsFor = (unit: string) => {
    const ledger = ledgers.get(unit);
    const counted = ledger && factsOfUnit(ledger, { period, seenOn: day.toString(), excused: new Set() });
    return Object.fromEntries(
      (counted ?? []).flatMap(({ fact, value }) => (value === 0 ? [] : [[fact, value]])),
    );
  };
  expect(factsFor('water-bureau')).toEqual({
    'matters-decided': 4,
    'matters-due': 4,
    'matters-done': 4,
    'matters-in-time': 2,
    'matters-late': 2,
    'days-late': 2 + 10,
    'matters-due-originally': 4,
    'matters-in-original-time': 1,
    'matters-late-originally': 3,
    'matters-extended': 1,
    'matters-sent-back': 2,
  });
  expect(factsFor('land-bureau')).toEqual({ 'parts-due': 1, 'parts-in-time': 1 });
  expect(factsFor('housing-bureau')).toEqual({
    'matters-decided': 1,
    'matters-due': 1,
    'matters-late': 1,
    'days-late': 13,
    'matters-due-originally': 1,
    'matters-late-originally': 1,
  });
});
