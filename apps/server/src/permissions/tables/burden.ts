import { answered } from '../../features/problem/testing.ts';
import { as, everyone } from '../kinds.ts';
import type { Table } from '../row.ts';

/** Each sees the burden of the units that it sees; what is assumed, the secretariat says (一). */
export const burden: Table<'burden'> = {
  show: { may: everyone, ready: () => ({}) },
  reckon: {
    may: ['secretariatHead', 'secretariatClerk'],
    ready: async (county) => {
      const { reckoning } = answered(await as(county, 'secretariatHead').call('burden.show'));
      return { perReturn: 4, perField: 0.5, revision: reckoning.revision };
    },
  },
};
