import { handedIn, noWording, reportIn, shownTo } from '../../features/weekly-report/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { everyone, type Kind, office, posts } from '../kinds.ts';
import type { Table } from '../row.ts';

/** Bureaus and towns report to their leaders, and do not read what these report (二（一）1). */
const hiddenFrom = ['unitHead', 'unitClerk', 'otherUnitClerk', 'townClerk'] as const satisfies Kind[];
const readers = everyone.filter((kind) => !(hiddenFrom as readonly Kind[]).includes(kind));

/** The leader hands in; the deputy who helps prepares (二（一）3). */
export const weeklyReport: Table<'weeklyReport'> = {
  week: { may: everyone, ready: () => ({}) },
  pack: { may: readers, hiddenFrom, ready: (county) => ({ slotKey: weekToCome(county) }) },
  show: { may: readers, hiddenFrom, ready: (county) => fresh(county) },
  edit: {
    may: ['portfolioLeader', 'liaison'],
    hiddenFrom,
    ready: async (county) => ({ ...(await fresh(county)), revision: 0, ...noWording }),
  },
  submit: {
    may: ['portfolioLeader'],
    hiddenFrom,
    ready: async (county) => ({ ...(await fresh(county)), revision: 0, unchanged: false }),
  },
  takeBack: {
    may: ['portfolioLeader'],
    hiddenFrom,
    ready: async (county) => {
      const report = await fresh(county);
      return { ...report, ...(await handedIn(county, report)) };
    },
  },
  excuse: {
    may: ['portfolioLeader', ...office],
    hiddenFrom,
    ready: async (county) => ({ ...(await fresh(county)), revision: 0, reason: '赴省里开会' }),
  },
};

/** The Monday of the week that nobody has reported in yet. */
let monday = new Date('2018-05-14T00:00:00Z');
let week = 20;

function weekToCome(county: TestCounty): string {
  county.setDate(monday.toISOString().slice(0, 10));
  return `2018-W${week}`;
}

/** A report of a week of its own, which nobody has begun. */
async function fresh(county: TestCounty) {
  monday = new Date(monday.getTime() + 7 * 24 * 60 * 60 * 1000);
  week += 1;
  const report = reportIn(weekToCome(county), posts.portfolioLeader);
  await shownTo(county, posts.portfolioLeader, report);
  return report;
}
