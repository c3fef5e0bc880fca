import { answered, submittedProblem } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, keepers } from '../kinds.ts';
import type { Table } from '../row.ts';
import { type FreshSlot, freshSlots } from '../slots.ts';

/** The list is the key-projects section's, and the bureau's of which it is a part (二（二）4（1）). */
export const docket: Table<'docket'> = {
  list: { may: everyone, ready: () => ({}) },
  show: { may: everyone, ready: async (county) => (await nextSlot(county)).slot },
  compile: { may: keepers, ready: async (county) => (await withProblem(county)).slot },
  admitLate: {
    may: keepers,
    ready: async (county) => {
      const { slot, held } = await compiled(county);
      county.setDate(held);
      const { id: problemId } = await submittedProblem(county);
      return { ...slot, problemId, reason: '汛期将至' };
    },
  },
  editItem: { may: keepers, ready: async (county) => statedItem(county, (await compiled(county)).slot) },
  amendItem: {
    may: keepers,
    ready: async (county) => {
      const { slot, cutoff } = await compiled(county);
      const clerk = as(county, 'keyProjectsClerk');
      answered(await clerk.call('docket.editItem', await statedItem(county, slot)));
      county.setDate(cutoff);
      const { revision } = await shown(county, slot);
      answered(await clerk.call('docket.freeze', { ...slot, revision }));
      return { ...(await statedItem(county, slot)), limitOn: '2030-07-15', reason: '等候批复' };
    },
  },
  reorder: {
    may: keepers,
    ready: async (county) => {
      const { slot } = await compiled(county);
      const { revision, items } = await shown(county, slot);
      return { ...slot, revision, itemIds: items.map(({ id }: { id: string }) => id) };
    },
  },
  freeze: {
    may: keepers,
    ready: async (county) => {
      const { slot, cutoff } = await compiled(county);
      answered(await as(county, 'keyProjectsClerk').call('docket.editItem', await statedItem(county, slot)));
      county.setDate(cutoff);
      return { ...slot, revision: (await shown(county, slot)).revision };
    },
  },
};

const nextSlot = freshSlots();

/** A slot for which a problem has been handed in. */
async function withProblem(county: TestCounty): Promise<FreshSlot> {
  const fresh = await nextSlot(county);
  county.setDate(fresh.begins);
  await submittedProblem(county);
  return fresh;
}

async function compiled(county: TestCounty): Promise<FreshSlot> {
  const fresh = await withProblem(county);
  answered(await as(county, 'keyProjectsClerk').call('docket.compile', fresh.slot));
  return fresh;
}

const shown = async (county: TestCounty, slot: FreshSlot['slot']) =>
  answered(await as(county, 'keyProjectsClerk').call('docket.show', slot));

async function statedItem(county: TestCounty, slot: FreshSlot['slot']) {
  const { items } = await shown(county, slot);
  const { id, revision } = items[0];
  return { id, revision, responsibleUnitId: 'land-bureau', requirement: '落实指标', limitOn: '2030-06-15' };
}
