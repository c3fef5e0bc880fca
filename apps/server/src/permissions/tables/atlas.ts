import { report } from '../../features/atlas/testing.ts';
import { answered, versionOf } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, keepers, posts, unit } from '../kinds.ts';
import type { Table } from '../row.ts';
import { entered } from './project.ts';

export const atlas: Table<'atlas'> = {
  editions: { may: everyone, ready: () => ({}) },
  show: { may: everyone, ready: () => ({ month: '2018-05' }) },
  // The unit hands in (三（二）); the desk keys it in for who came on paper.
  handIn: {
    may: [...unit, ...keepers],
    ready: async (county) => ({ month: (await nextEdition(county)).month, unitId: 'water-bureau' }),
  },
  writePreface: {
    may: keepers,
    ready: async (county) => ({ ...(await nextEdition(county)), preface: '本期收录一个项目。' }),
  },
  compile: { may: keepers, ready: async (county) => nextEdition(county) },
  freeze: { may: keepers, ready: (county) => compiled(county) },
  returnHandIn: {
    may: keepers,
    ready: async (county) => {
      const { month } = await nextEdition(county);
      answered(await as(county, 'unitClerk').call('atlas.handIn', { month, unitId: 'water-bureau' }));
      return { month, unitId: 'water-bureau', reason: '照片与项目不符' };
    },
  },
  // What is issued under a number is read by everybody in the house, as far as the projects are seen.
  compare: {
    may: everyone,
    ready: async (county) => ({ month: await frozen(county), with: await frozen(county) }),
  },
  verify: { may: everyone, ready: async (county) => ({ month: await frozen(county) }) },
};

let begun = 0;
/** By year, the project of the water bureau that is in the editions. */
const listed = new Map<number, string>();

/** A month before its cut-off, its one project reported; another month each time. */
async function nextEdition(county: TestCounty): Promise<{ month: string; revision: number }> {
  const [year, index] = [2018 + Math.floor((begun + 2) / 12), (begun + 2) % 12];
  const month = `${year}-${`${index + 1}`.padStart(2, '0')}`;
  begun += 1;
  county.setDate(`${month}-20`);
  const project = listed.get(year) ?? (await enterListed(county, year));
  listed.set(year, project);
  await report(county, posts.unitClerk, project, month);
  return { month, revision: 0 };
}

async function enterListed(county: TestCounty, year: number): Promise<string> {
  const desk = as(county, 'keyProjectsClerk');
  const lists = { ...(await entered(county)), year, lists: ['county-first-batch-2018'] };
  const project = versionOf(answered(await desk.call('project.designate', lists)));
  const plan = { ...project, year, plannedInvestment: 60_000_000, goal: null };
  answered(await desk.call('project.plan', plan));
  return project.id;
}

async function compiled(county: TestCounty): Promise<{ month: string; revision: number }> {
  const edition = await nextEdition(county);
  // After the cut-off nobody has to be waited for.
  county.setDate(`${edition.month}-28`);
  const desk = as(county, 'keyProjectsClerk');
  answered(await desk.call('atlas.compile', edition));
  await county.settle();
  const { revision } = answered(await desk.call('atlas.show', { month: edition.month }));
  return { month: edition.month, revision };
}

let frozenMonth: Promise<string> | null = null;

/** The month of a frozen edition; the same one each time. */
const frozen = (county: TestCounty): Promise<string> => (frozenMonth ??= freezeOne(county));

async function freezeOne(county: TestCounty): Promise<string> {
  const edition = await compiled(county);
  answered(await as(county, 'keyProjectsClerk').call('atlas.freeze', edition));
  return edition.month;
}
