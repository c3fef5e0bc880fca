import type { TestCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { issueSomeMinutes } from '../supervision/testing.ts';

export const office = 'supervision-office-clerk';
export const card = 'default-card';

/** The first whole quarter under the mechanism, and a day after it. */
export const quarter = '2018-Q2';
export const afterwards = '2018-07-03';

/**
 * A quarter with decisions of a meeting: the water bureau did one in time and another not at all, with the land bureau
 * assisting in the first. The date ends up after the quarter.
 */
export async function someQuarter(county: TestCounty, slotKey = '2018-05#mid'): Promise<void> {
  county.setDate('2018-05-18');
  await issueSomeMinutes(county, {
    number: `〔2018〕${slotKey}号`,
    slotKey,
    decisions: [
      {
        requirement: '办理临时用地手续',
        leadUnitId: 'water-bureau',
        assistingUnitIds: ['land-bureau'],
        limitOn: '2018-06-15',
      },
      { requirement: '疏通便道排水沟', leadUnitId: 'water-bureau', limitOn: '2018-06-20' },
    ],
  });
  await county.settle();
  county.setDate('2018-06-14');
  const clerk = county.as('water-clerk');
  const { items } = answered(await clerk.call('supervision.list'));
  const item = items.find(({ requirement }: { requirement: string }) => requirement === '办理临时用地手续');
  const acknowledged = answered(
    await clerk.call('supervision.acknowledge', { id: item.id, revision: item.revision ?? 1 }),
  );
  const done = { id: item.id, revision: acknowledged.revision, content: '手续已办结', fileIds: [] };
  answered(await clerk.call('supervision.reportBack', done));
  county.setDate(afterwards);
}

export const drawnUp = async (county: TestCounty, period = quarter) =>
  answered(await county.as(office).call('assessment.drawUp', { card, period }));

/** The assessment out as a draft, with objections until 10 July. */
export async function sentOut(county: TestCounty, period = quarter, objectionsUntil = '2018-07-10') {
  const { id, revision } = await drawnUp(county, period);
  return answered(await county.as(office).call('assessment.sendOut', { id, revision, objectionsUntil }));
}

export const scorecard = async (
  county: TestCounty,
  unitId = 'water-bureau',
  as: string = office,
  period = quarter,
) => answered(await county.as(as).call('assessment.scorecard', { card, period, unitId }));

/** The late matter of the water bureau as the card knows it. */
export async function lateEntry(county: TestCounty): Promise<string> {
  const { parts } = await scorecard(county);
  const facts = parts.flatMap(({ items }: { items: { facts: unknown[] }[] }) =>
    items.flatMap((item) => item.facts),
  );
  const late = facts
    .flatMap((fact: { entries: { key: string; done: string | null }[] }) => fact.entries)
    .find(
      ({ key, done }: { key: string; done: string | null }) => key.startsWith('matter:') && done === null,
    );
  return late.key;
}
