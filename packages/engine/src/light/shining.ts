import type { Colour } from '../mechanism/index.ts';
import type { Light } from './light.ts';

/**
 * What a light shows in one period: under its own id where there is one light for all dimensions, else a colour for each
 * dimension. Null is a colour that is not known; a dimension to which the document gives no colour shows nothing.
 */
export type Shining = Readonly<Record<string, Colour | null>>;

/** The colours that people see of a light, those given included. */
export const shiningOf = ({ light, overall, dimensions, shown }: Light): Shining => {
  if (overall === 'worst') return { [light]: shown };
  return Object.fromEntries(
    dimensions
      .filter(({ shown: colour, why }) => colour !== null || 'possible' in why)
      .map(({ dimension, shown: colour }) => [dimension, colour]),
  );
};

/**
 * The events that a light sets off when a period shows something else than the one before, as `light:colour`: each
 * colour to which it turned, or to which any of its dimensions turned where each stands for itself.
 */
export const turnsOf = (light: string, before: Shining, after: Shining): string[] => [
  ...new Set(
    Object.entries(after).flatMap(([which, colour]) =>
      colour === null || before[which] === colour ? [] : `${light}:${colour}`,
    ),
  ),
];
