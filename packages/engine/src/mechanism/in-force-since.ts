import type { Mechanism } from './mechanism.ts';

/** The first day (ISO) that a mechanism governs: as it says, else the day of its issue, else as long as days are counted. */
export const inForceSince = ({ effective, issued }: Pick<Mechanism, 'effective' | 'issued'>): string => {
  if (effective !== 'not-stated') return effective.from;
  return issued.on === 'not-stated' ? '0001-01-01' : issued.on;
};
