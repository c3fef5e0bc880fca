import { heldVersions } from '@guatu/engine';

export type VersionStanding = 'now' | 'coming' | 'past' | 'never';

/** The version that the newest takes the place of in force, else the one before it: those that never held tell nobody anything. */
export const heldBefore = (versions: readonly Dated[], newest: number): number => {
  const held = heldVersions(versions.map(({ version, effectiveFrom }) => ({ version, from: effectiveFrom })));
  return held.findLast(({ version }) => version < newest)?.version ?? newest - 1;
};

type Dated = { readonly version: number; readonly effectiveFrom: string };

/** How each version stands on a day (ISO): on a day, the highest of those holds whose first day has come. */
export const standingOn = (
  versions: readonly Dated[],
  today: string,
): ReadonlyMap<number, VersionStanding> => {
  const held = heldVersions(versions.map(({ version, effectiveFrom }) => ({ version, from: effectiveFrom })));
  return new Map(
    versions.map(({ version }) => {
      const days = held.find((one) => one.version === version);
      if (days === undefined) return [version, 'never'];
      if (days.from > today) return [version, 'coming'];
      return [version, days.to === null || days.to >= today ? 'now' : 'past'];
    }),
  );
};
