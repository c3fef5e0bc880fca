import { someFacts } from '../../features/project/testing.ts';
import { answered, versionOf } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, keepers, seers, strangers, unit } from '../kinds.ts';
import type { Table } from '../row.ts';

export const project: Table<'project'> = {
  list: { may: everyone, ready: () => ({}) },
  filters: { may: everyone, ready: () => ({}) },
  saveFilter: { may: everyone, ready: () => ({ name: '本单位在建', query: 'stage=construction' }) },
  forgetFilter: { may: everyone, ready: () => ({ name: '本单位在建' }) },
  choices: { may: everyone, ready: () => ({}) },
  figures: { may: everyone, ready: () => ({ year: 2018 }) },
  month: { may: everyone, ready: () => ({ month: '2018-04' }) },
  show: {
    may: seers,
    hiddenFrom: strangers,
    ready: async (county) => ({ id: (await entered(county)).id }),
  },
  // The registry is kept by the secretariat (一).
  create: { may: keepers, ready: () => ({ ...someFacts() }) },
  edit: {
    may: keepers,
    ready: async (county) => ({ ...someFacts({ place: '石桥镇' }), ...versionOf(await entered(county)) }),
  },
  moveStage: {
    may: keepers,
    ready: async (county) => ({
      ...versionOf(await entered(county)),
      stage: 'completed',
      on: '2018-05-10',
      reason: null,
    }),
  },
  halt: {
    may: keepers,
    ready: async (county) => ({
      ...versionOf(await entered(county)),
      halt: 'suspended',
      on: '2018-05-10',
      reason: '业主资金未落实',
    }),
  },
  // The unit on the spot keeps up place, money and permits (三（二）); the registry's keepers for it.
  locate: {
    may: [...unit, ...keepers],
    ready: async (county) => ({
      ...versionOf(await entered(county)),
      position: { kind: 'point', lines: [[[103.27, 24.77]]] },
    }),
  },
  fund: {
    may: [...unit, ...keepers],
    ready: async (county) => ({
      ...versionOf(await entered(county)),
      sources: [{ source: 'province', amount: 120_000_000, note: null }],
    }),
  },
  permit: {
    may: [...unit, ...keepers],
    ready: async (county) => ({
      ...versionOf(await entered(county)),
      permits: [
        {
          permit: 'approval',
          name: null,
          state: 'granted',
          number: '临发改〔2018〕3号',
          dated: '2018-01-10',
        },
      ],
    }),
  },
  pack: {
    may: keepers,
    ready: async (county) => ({
      ...versionOf(await entered(county)),
      packageId: (await entered(county)).id,
    }),
  },
  countPackage: {
    may: keepers,
    ready: async (county) => {
      const [part, pack] = [await entered(county), await entered(county)];
      const packing = { ...versionOf(part), packageId: pack.id };
      answered(await as(county, 'keyProjectsClerk').call('project.pack', packing));
      return { ...versionOf(pack), counts: 'parts' };
    },
  },
  designate: {
    may: keepers,
    ready: async (county) => ({ ...versionOf(await entered(county)), year: 2018, lists: ['city-key-2018'] }),
  },
  plan: {
    may: keepers,
    ready: async (county) => ({
      ...versionOf(await entered(county)),
      year: 2018,
      plannedInvestment: 60_000_000,
      goal: '完成主体工程',
    }),
  },
  lights: {
    may: seers,
    hiddenFrom: strangers,
    ready: async (county) => ({ id: (await entered(county)).id }),
  },
  // The unit answers what the mechanism asks and judges for itself; the registry's keepers for it.
  stateFact: {
    may: [...unit, ...keepers],
    ready: async (county) => ({
      id: (await entered(county)).id,
      fact: 'start-deferred',
      version: 0,
      value: true,
    }),
  },
  judgeLight: {
    may: [...unit, ...keepers],
    ready: async (county) => ({
      id: await judged(county),
      month: '2018-04',
      light: 'project-light',
      dimension: 'start',
      revision: null,
      colour: 'yellow',
      sentence: '资金晚到半个月',
    }),
  },
  // Whom the mechanism names for it (三（二）1).
  overrideLight: {
    may: ['standingViceMagistrate'],
    ready: async (county) => ({
      id: await judged(county),
      light: 'project-light',
      dimension: 'start',
      colour: 'yellow',
      reason: '用地批复已下，先不催',
      until: '2018-12-31',
      replaces: await overrideOf(county),
    }),
  },
  endOverride: {
    may: ['standingViceMagistrate'],
    ready: async (county) => {
      const id = await judged(county);
      const override = (await overrideOf(county)) ?? (await overridden(county, id));
      return { id, override, revision: 1, reason: '已经开工' };
    },
  },
  closeMonth: {
    may: keepers,
    ready: async (county) => {
      const { body } = await as(county, 'keyProjectsClerk').call('project.month', { month: '2018-05' });
      const revision = body.closing?.revision ?? null;
      return { month: '2018-05', revision, closed: !body.closed, reason: '提前汇总' };
    },
  },
  // The unit reports (三（二）); the registry's keepers key in for it.
  reportMonth: {
    may: [...unit, ...keepers],
    ready: async (county) => ({ id: (await entered(county)).id, ...report }),
  },
  reportUnchanged: {
    may: [...unit, ...keepers],
    ready: async (county) => {
      const { id } = await entered(county);
      answered(await as(county, 'unitClerk').call('project.reportMonth', { id, ...report }));
      return { id, month: '2018-05' };
    },
  },
};

const report = {
  month: '2018-04',
  revision: null,
  completed: 1_000_000,
  progress: '开挖3公里',
  problems: null,
};

/** A project that has a light of April: it was entered in that month, and not begun when it should have been. */
const judged = async (county: TestCounty): Promise<string> => {
  county.setDate('2018-04-20');
  const facts = someFacts({ stage: 'preparation', plannedStart: '2018-01-01' });
  const { id } = answered(await as(county, 'keyProjectsClerk').call('project.create', { ...facts }));
  county.setDate('2018-05-10');
  return id;
};

/** A project of the water bureau that is there already. */
export const entered = async (county: TestCounty): Promise<{ id: string; revision: number }> =>
  answered(await as(county, 'keyProjectsClerk').call('project.create', { ...someFacts() }));

/** The light of the judged project that is set by hand now. */
const overrideOf = async (county: TestCounty): Promise<string | null> => {
  const { overrides } = answered(
    await as(county, 'keyProjectsClerk').call('project.lights', { id: await judged(county) }),
  );
  return overrides.find(({ holds }: { holds: boolean }) => holds)?.id ?? null;
};

const overridden = async (county: TestCounty, id: string): Promise<string> =>
  answered(
    await as(county, 'standingViceMagistrate').call('project.overrideLight', {
      id,
      light: 'project-light',
      dimension: 'start',
      colour: 'yellow',
      reason: '用地批复已下，先不催',
      until: '2018-12-31',
      replaces: null,
    }),
  ).id;
