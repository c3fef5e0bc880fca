import { answered } from '../../features/problem/testing.ts';
import { as, everyone, type Kind } from '../kinds.ts';
import type { Table } from '../row.ts';

/** The calendar is for all who have to keep its days; the secretariat keeps it (一). */
const secretariat: readonly Kind[] = ['secretariatHead', 'secretariatClerk'];

export const calendar: Table<'calendar'> = {
  show: { may: everyone, ready: () => ({}) },
  previewYear: { may: everyone, ready: () => ({ year: 2027 }) },
  previewDay: { may: everyone, ready: () => ({ date: '2018-06-01', kind: 'off' }) },
  publishYear: {
    may: secretariat,
    ready: () => ({ year: (added += 1), notice: '放假安排', number: '发〔2030〕1号' }),
  },
  recordDay: {
    may: secretariat,
    ready: () => ({
      date: `${(added += 1)}-06-01`,
      kind: 'off',
      scope: 'local',
      reason: '县庆',
      number: null,
    }),
  },
  withdrawDay: {
    may: secretariat,
    ready: async (county) => {
      const date = `${(added += 1)}-06-01`;
      const decided = { date, kind: 'off', scope: 'local', reason: '县庆', number: null };
      answered(await as(county, 'secretariatHead').call('calendar.recordDay', decided));
      return { date, reason: '录错' };
    },
  },
};

/** A year has one notice, and a day is decided alike only once. */
let added = 2030;
