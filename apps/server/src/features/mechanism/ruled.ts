import { type Era, eraOfSlot, eraOn, type Slot } from '@guatu/engine';
import type { Rulebook } from './load.ts';

/** The rulebook as it was, or will be, in force on a day (ISO). */
export const ruledOn = (rulebook: Rulebook, date: string): Rulebook =>
  under(rulebook, eraOn(rulebook.eras, date));

/** The rulebook under which a slot came round: that of the first day of its period. */
export const ruledAt = (rulebook: Rulebook, slot: Pick<Slot, 'rule' | 'key'>): Rulebook =>
  under(rulebook, eraOfSlot(rulebook.eras, rulebook.calendar, slot));

const under = (rulebook: Rulebook, { version, mechanism }: Era): Rulebook =>
  version === rulebook.version ? rulebook : { ...rulebook, version, mechanism };
