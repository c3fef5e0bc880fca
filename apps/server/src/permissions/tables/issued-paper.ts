import { answered } from '../../features/problem/testing.ts';
import { as, everyone, office, seers, strangers, unit } from '../kinds.ts';
import type { TestCounty } from '../../testing/county.ts';
import type { Table } from '../row.ts';
import { noticeWords } from './supervision.ts';

/** What was issued, and whether it arrived. */
export const issuedPaper: Table<'issuedPaper'> = {
  list: { may: everyone, ready: () => ({}) },
  show: { may: seers, hiddenFrom: strangers, ready: async (county) => ({ id: await issued(county) }) },
  receive: {
    may: unit,
    hiddenFrom: strangers,
    ready: async (county) => ({ id: await issued(county) }),
  },
  templates: { may: everyone, ready: () => ({}) },
  saveTemplate: {
    may: office,
    ready: async (county) => {
      const { templates } = answered(await as(county, 'supervisionClerk').call('issuedPaper.templates'));
      const [{ kind, version, words }] = templates;
      return { kind, version, words };
    },
  },
};

/** A notice that went to the unit. */
async function issued(county: TestCounty): Promise<string> {
  const words = await noticeWords(county);
  return answered(await as(county, 'supervisionClerk').call('supervision.issueNotice', words)).id;
}
