import { answered } from '../../features/problem/testing.ts';
import { card, lateEntry, someQuarter } from '../../features/assessment/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, type Kind, supervisors, unit } from '../kinds.ts';
import type { Table } from '../row.ts';

/** Leaders and whoever assesses see the cards of all units; everybody else the own unit's (三（三）). */
const seers: readonly Kind[] = [
  'magistrate',
  'standingViceMagistrate',
  'portfolioLeader',
  'otherLeader',
  ...supervisors,
];
const others = everyone.filter((kind) => !seers.includes(kind));
/** The unit's own posts see its card; to posts of other units there is none. */
const strangers = others.filter((kind) => !(unit as readonly Kind[]).includes(kind));
const unitId = 'water-bureau';

export const assessment: Table<'assessment'> = {
  show: { may: everyone, ready: () => ({}) },
  scorecard: {
    may: [...seers, ...unit],
    hiddenFrom: strangers,
    ready: async (county) => ({ card, period: (await out(county)).period, unitId }),
  },
  whatIf: { may: seers, ready: () => ({ points: 'in-time:40' }) },
  compare: { may: seers, ready: () => ({}) },
  drawUp: { may: supervisors, ready: async (county) => ({ card, period: await nextQuarter(county) }) },
  sendOut: {
    may: supervisors,
    ready: async (county) => ({ ...(await drawn(county)), objectionsUntil: '2099-12-31' }),
  },
  judge: {
    may: supervisors,
    ready: async (county) => ({
      ...(await drawn(county)),
      unitId,
      item: 'praise',
      points: 1,
      reason: '有实绩',
    }),
  },
  withdrawJudgement: {
    may: supervisors,
    ready: async (county) => {
      const { period, ...of } = await drawnIn(county);
      const given = { ...of, unitId, item: 'praise', points: 1, reason: '有实绩' };
      const { id, revision } = answered(await as(county, 'supervisionClerk').call('assessment.judge', given));
      const { judgements } = await cardIn(county, period);
      return { id, revision, judgementId: judgements[0].id, reason: '重复认定' };
    },
  },
  excuse: { may: supervisors, ready: (county) => excusable(county) },
  withdrawExcuse: {
    may: supervisors,
    ready: async (county) => {
      const input = await excusable(county);
      const { id, revision } = answered(
        await as(county, 'supervisionClerk').call('assessment.excuse', input),
      );
      const { excuses } = await cardIn(county, '2018-Q2');
      const { id: excuseId } = excuses.findLast(
        ({ withdrawn }: { withdrawn: unknown }) => withdrawn === null,
      );
      return { id, revision, excuseId, reason: '证明材料不实' };
    },
  },
  object: {
    may: unit,
    hiddenFrom: strangers,
    ready: async (county) => ({
      id: (await out(county)).id,
      unitId,
      item: null,
      reason: '与实际不符',
      fileIds: [],
    }),
  },
  answer: {
    may: supervisors,
    ready: async (county) => {
      const objection = { id: (await out(county)).id, unitId, item: null, reason: '与实际不符', fileIds: [] };
      const { id } = answered(await as(county, 'unitClerk').call('assessment.object', objection));
      return { id, outcome: 'rejected', words: '以台账为准' };
    },
  },
  finish: {
    may: supervisors,
    ready: async (county) => {
      const { period: _, until, ...of } = await out(county);
      county.setDate(`${Number(until.slice(0, 4)) + 1}-01-05`);
      return of;
    },
  },
  correct: {
    may: supervisors,
    ready: async (county) => ({ ...(await finished(county)), unitId, points: 80, reason: '算错' }),
  },
  setRanking: {
    may: supervisors,
    ready: async (county) => {
      const { ranking } = answered(await as(county, 'magistrate').call('assessment.show'));
      return { shown: !ranking.shown, decidedBy: '沈立新', reason: '县政府常务会议决定' };
    },
  },
};

let begun = 0;

/** A quarter that nobody has assessed, over by the county's day. The first is that of some decisions. */
async function nextQuarter(county: TestCounty): Promise<string> {
  if (begun === 0) await someQuarter(county);
  begun += 1;
  const [year, quarter] = [2018 + Math.floor((begun + 1) / 4), ((begun + 1) % 4) + 1];
  county.setDate(quarter === 4 ? `${year + 1}-01-05` : `${year}-${`${quarter * 3 + 1}`.padStart(2, '0')}-05`);
  return `${year}-Q${quarter}`;
}

async function drawnIn(county: TestCounty) {
  const period = await nextQuarter(county);
  const call = await as(county, 'supervisionClerk').call('assessment.drawUp', { card, period });
  const { id, revision } = answered(call);
  return { id, revision, period };
}

async function drawn(county: TestCounty) {
  const { period: _, ...of } = await drawnIn(county);
  return of;
}

/** One that is out as a draft; objections run for a fortnight. */
async function out(county: TestCounty) {
  const { period, ...of } = await drawnIn(county);
  const { objectionsFrom: until } = answered(
    await as(county, 'supervisionClerk').call('assessment.show', { card, period }),
  );
  const sent = await as(county, 'supervisionClerk').call('assessment.sendOut', {
    ...of,
    objectionsUntil: until,
  });
  const { id, revision } = answered(sent);
  return { id, revision, period, until };
}

async function finished(county: TestCounty) {
  const { period: _, until, ...of } = await out(county);
  county.setDate(`${Number(until.slice(0, 4)) + 1}-01-05`);
  const { id, revision } = answered(await as(county, 'supervisionClerk').call('assessment.finish', of));
  return { id, revision };
}

const cardIn = async (county: TestCounty, period: string) =>
  answered(await as(county, 'supervisionClerk').call('assessment.scorecard', { card, period, unitId }));

/** The quarter of the decisions, its late matter not excused. */
async function excusable(county: TestCounty) {
  const clerk = as(county, 'supervisionClerk');
  const shown = answered(await clerk.call('assessment.show', { card, period: '2018-Q2' }));
  const { id, revision } =
    shown.standing ?? answered(await clerk.call('assessment.drawUp', { card, period: '2018-Q2' }));
  const { excuses } = await cardIn(county, '2018-Q2');
  const standing = excuses.find(({ withdrawn }: { withdrawn: unknown }) => withdrawn === null);
  const taken = standing && { id, revision, excuseId: standing.id, reason: '重新认定' };
  const now = taken ? answered(await clerk.call('assessment.withdrawExcuse', taken)) : { id, revision };
  return { id, revision: now.revision, unitId, entry: await lateEntry(county), reason: '汛期' };
}
