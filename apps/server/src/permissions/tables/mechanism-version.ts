import { openedWith } from '../../features/mechanism-version/testing.ts';
import { answered } from '../../features/problem/testing.ts';
import { as, everyone } from '../kinds.ts';
import type { Table } from '../row.ts';

/** Everybody reads the mechanism and what it was; the leading group's secretariat writes it (一). */
export const mechanismVersion: Table<'mechanismVersion'> = {
  list: { may: everyone, ready: () => ({}) },
  show: { may: everyone, ready: () => ({ version: 1 }) },
  circumstances: { may: everyone, ready: () => ({}) },
  publish: {
    may: ['secretariatHead', 'secretariatClerk'],
    ready: async (county) => {
      const { versions } = answered(await as(county, 'secretariatHead').call('mechanismVersion.list'));
      const expectedVersion = versions[0].version;
      const source = `${await openedWith()}\n# ${expectedVersion}\n`;
      return { source, effectiveFrom: '2018-06-01', note: '修改', expectedVersion };
    },
  },
};
