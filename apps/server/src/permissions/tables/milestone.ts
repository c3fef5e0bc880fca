import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, keepers, seers, strangers, unit } from '../kinds.ts';
import type { Table } from '../row.ts';
import { entered } from './project.ts';

const steps = [
  { key: 'base', name: '基础完工', days: 60, spare: 0, after: [] },
  { key: 'finish', name: '竣工', days: 90, spare: 7, after: ['base'] },
];

export const milestone: Table<'milestone'> = {
  ofProjects: { may: everyone, ready: () => ({}) },
  templates: { may: everyone, ready: () => ({}) },
  show: {
    may: seers,
    hiddenFrom: strangers,
    ready: async (county) => ({ id: (await entered(county)).id }),
  },
  // The registry's keepers say what projects of a kind go through, and fix plans (一).
  keepTemplate: {
    may: keepers,
    ready: () => ({ id: `own-${crypto.randomUUID()}`, revision: null, name: '隧道', suits: ['隧道'], steps }),
  },
  dropTemplate: {
    may: keepers,
    ready: async (county) => {
      const own = { id: `own-${crypto.randomUUID()}`, revision: null, name: '桥', suits: ['桥'], steps };
      return answered(await as(county, 'keyProjectsClerk').call('milestone.keepTemplate', own));
    },
  },
  // The unit drives its projects by its plan (三（二）); the keepers for it.
  draw: {
    may: [...unit, ...keepers],
    ready: async (county) => ({ id: (await entered(county)).id, ...drawing }),
  },
  freeze: { may: keepers, ready: (county) => drawn(county) },
  record: {
    may: [...unit, ...keepers],
    ready: async (county) => ({ ...(await drawn(county)), key: 'base', actualOn: '2018-05-01', note: null }),
  },
};

const drawing = { revision: null, finish: '2018-12-31', steps, reason: null };

const drawn = async (county: TestCounty): Promise<{ id: string; revision: number }> => {
  const { id } = await entered(county);
  return answered(await as(county, 'unitClerk').call('milestone.draw', { id, ...drawing }));
};
