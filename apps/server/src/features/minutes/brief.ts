import { minutesStanding } from '@guatu/engine';
import type { StoredMinutes } from './find.ts';

/** Minutes in a line: their state, and how they stand against their limit on a day (ISO). */
export const minutesInBrief = (minutes: StoredMinutes | undefined, asOf: string) =>
  minutes ? briefOf(minutes, asOf) : null;

export function briefOf({ state, number, dueOn, issuedOn }: StoredMinutes, asOf: string) {
  const standing = minutesStanding(dueOn, issuedOn, asOf);
  return { state, number, dueOn, issuedOn, standing: { days: null, ...standing } };
}
