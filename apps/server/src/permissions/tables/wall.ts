import { answered } from '../../features/problem/testing.ts';
import { someFacts } from '../../features/project/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, keepers } from '../kinds.ts';
import type { Table } from '../row.ts';

export const wall: Table<'wall'> = {
  // Everybody reads the wall, and on it what the register shows them.
  bars: { may: everyone, ready: () => ({}) },
  places: { may: everyone, ready: () => ({}) },
  months: { may: everyone, ready: () => ({}) },
  posters: { may: everyone, ready: () => ({}) },
  // The outline is the registry keeper's (一).
  outline: {
    may: keepers,
    ready: async (county) => ({
      revision: await outlineRevision(county),
      source: '县界.geojson',
      rings: [
        [
          [102.7, 25],
          [103, 25],
          [103, 25.3],
          [102.7, 25],
        ],
      ],
    }),
  },
  press: {
    may: everyone,
    // Everybody has something to print: those who see a part of the county have a project in it.
    ready: async (county) => {
      // Those who asked before wait no longer.
      await county.settle();
      for (const unit of ['water-bureau', 'housing-bureau', 'industry-bureau', 'qingxi-town']) {
        answered(
          await as(county, 'keyProjectsClerk').call('project.create', someFacts({ responsibleUnitId: unit })),
        );
      }
      return { size: 'A3', span: 'year', address: 'http://127.0.0.1/wall' };
    },
  },
};

const outlineRevision = async (county: TestCounty): Promise<number> =>
  (await as(county, 'keyProjectsClerk').call('wall.places')).body.outlineRevision;
