import { answered } from '../../features/problem/testing.ts';
import { as, everyone, strangers, unit } from '../kinds.ts';
import type { Table } from '../row.ts';
import { noticeWords } from './supervision.ts';

/** What was issued, and whether it arrived. */
export const issuedPaper: Table<'issuedPaper'> = {
  list: { may: everyone, ready: () => ({}) },
  receive: {
    may: unit,
    hiddenFrom: strangers,
    ready: async (county) => {
      const words = await noticeWords(county);
      return { id: answered(await as(county, 'supervisionClerk').call('supervision.issueNotice', words)).id };
    },
  },
};
