import { everyone } from '../kinds.ts';
import type { Table } from '../row.ts';

export const clock: Table<'clock'> = {
  // The demonstration's date; a real county's clock cannot be set by anybody.
  set: { may: everyone, ready: () => ({ today: '2018-05-10' }) },
};

export const desk: Table<'desk'> = {
  show: { may: everyone, ready: () => ({}) },
};

/** The rules are for all whom they bind. */
export const mechanism: Table<'mechanism'> = {
  show: { may: everyone, ready: () => ({ year: 2018 }) },
  clause: { may: everyone, ready: () => ({ id: '三（一）' }) },
  year: { may: everyone, ready: () => ({ year: 2018 }) },
};
