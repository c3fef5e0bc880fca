import { writeXlsx } from 'hucre/xlsx';
import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, keepers } from '../kinds.ts';
import type { Table } from '../row.ts';

/** Lists of projects come into the registry as single projects do: by the secretariat (一). */
export const projectImport: Table<'projectImport'> = {
  list: { may: keepers, ready: () => ({}) },
  preview: { may: keepers, ready: async (county) => ({ fileId: await uploaded(county) }) },
  show: { may: keepers, ready: async (county) => ({ id: await previewed(county) }) },
  apply: {
    may: keepers,
    ready: async (county) => {
      const id = await previewed(county);
      const { counts } = answered(await as(county, 'keyProjectsClerk').call('projectImport.show', { id }));
      return { id, expected: counts, year: 2018, stage: 'construction', list: null };
    },
  },
  undo: {
    may: keepers,
    ready: async (county) => {
      const id = await previewed(county);
      const clerk = as(county, 'keyProjectsClerk');
      const { counts } = answered(await clerk.call('projectImport.show', { id }));
      const wanted = { id, expected: counts, year: 2018, stage: 'construction', list: null };
      answered(await clerk.call('projectImport.apply', wanted));
      return { id, reason: '放错了表' };
    },
  },
};

async function previewed(county: TestCounty): Promise<string> {
  const fileId = await uploaded(county);
  return answered(await as(county, 'keyProjectsClerk').call('projectImport.preview', { fileId })).id;
}

async function uploaded(county: TestCounty): Promise<string> {
  const rows = [
    ['序号', '项目名称', '责任单位'],
    ['1', '青石水库', '水务局'],
  ];
  const workbook = await writeXlsx({ sheets: [{ name: 'Sheet1', rows }] });
  return answered(await as(county, 'keyProjectsClerk').upload('list.xlsx', Buffer.from(workbook))).id;
}
