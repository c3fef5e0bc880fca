import { minutesStanding } from '@guatu/engine';
import type { StoredMinutes } from './find.ts';

/** Minutes in a line: their state, and how they stand against their limit on a day (ISO). */
export function minutesInBrief(minutes: StoredMinutes | undefined, asOf: string) {
  if (!minutes) return null;
  const { state, number, dueOn, issuedOn } = minutes;
  const standing = minutesStanding(dueOn, issuedOn, asOf);
  return { state, number, dueOn, issuedOn, standing: { days: null, ...standing } };
}
