import { answered } from '../features/problem/testing.ts';
import type { TestCounty } from '../testing/county.ts';
import { as } from './kinds.ts';

/** A slot of the resolution meeting, with the days on which things are done for it. */
export interface FreshSlot {
  readonly slot: { rule: string; slotKey: string };
  /** A day before the cut-off, on which the previous cut-off is over. */
  readonly begins: string;
  /** The day of the cut-off, as it moved. */
  readonly cutoff: string;
  /** A day on which the meeting can be held. */
  readonly held: string;
}

/** Slots that nobody has used yet, from mid-June 2018 on: what can be done once a slot needs one for each who may. */
export function freshSlots(): (county: TestCounty) => Promise<FreshSlot> {
  let taken = 0;
  return async (county) => {
    const [half, part] = [Math.floor(taken / 2), taken % 2 === 0 ? 'mid' : 'end'];
    taken += 1;
    const month = `${2018 + Math.floor((5 + half) / 12)}-${`${((5 + half) % 12) + 1}`.padStart(2, '0')}`;
    const slot = { rule: 'resolution-meeting', slotKey: `${month}#${part}` };
    const { cutoff } = answered(await as(county, 'keyProjectsClerk').call('docket.show', slot));
    return {
      slot,
      begins: `${month}-${part === 'mid' ? '02' : '16'}`,
      cutoff: cutoff.actual,
      held: `${month}-${part === 'mid' ? '15' : '26'}`,
    };
  };
}
