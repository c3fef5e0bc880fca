import { type Standing, standing } from '../obligation/index.ts';
import type { Slot } from '../recurrence/index.ts';
import type { EditionState } from './edition.ts';

/** How a unit stands with its hand-in on a day (ISO): on the day of the cut-off itself it is in time (三（二）). */
export const handInStanding = (
  slot: Pick<Slot, 'cutoff'> | null,
  handedInOn: string | null,
  asOf: string,
): Standing =>
  standing(
    {
      due: slot?.cutoff ? { date: slot.cutoff.actual } : null,
      fulfilled: handedInOn === null ? null : { at: handedInOn },
    },
    asOf,
  );

export type HandInObstacle =
  | { code: 'atlas-frozen' | 'atlas-handed-in' | 'atlas-nothing-to-hand-in' }
  | { code: 'atlas-progress-missing'; unreported: string[] };

/**
 * What keeps a unit from handing in, or null. Only what the unit itself owes each month counts, the progress of each of
 * its projects; facts that the registry's office keeps, and photographs, never do.
 */
export const handInObstacle = (facts: {
  state: EditionState;
  handedIn: boolean;
  projects: readonly { name: string; progress: string | null }[];
}): HandInObstacle | null => {
  if (facts.state === 'frozen') return { code: 'atlas-frozen' };
  if (facts.handedIn) return { code: 'atlas-handed-in' };
  if (facts.projects.length === 0) return { code: 'atlas-nothing-to-hand-in' };
  const unreported = facts.projects.filter(({ progress }) => progress === null).map(({ name }) => name);
  return unreported.length > 0 ? { code: 'atlas-progress-missing', unreported } : null;
};

export type ReturnObstacle = { code: 'atlas-frozen' | 'atlas-not-handed-in' };

/** What keeps the desk from sending a unit's hand-in back, or null: there is none, or the edition is out. */
export const returnObstacle = (facts: { state: EditionState; handedIn: boolean }): ReturnObstacle | null => {
  if (facts.state === 'frozen') return { code: 'atlas-frozen' };
  return facts.handedIn ? null : { code: 'atlas-not-handed-in' };
};
