import { compare, fraction, type Fraction } from '../fraction/index.ts';
import type { BandEdges, Edge } from '../mechanism/index.ts';

/**
 * The places of the bands that a value lies in. None: it fell into a hole. Several: the bands overlap.
 *
 * An edge written as `from` or `to` belongs to its band, unless another band claims it: by its own wording (`atLeast`,
 * `atMost`), or by `sharedEdge`, which gives it to the band above or to the one below. Where nothing says whose a shared
 * edge is, both have it.
 */
export const bandsAt = (
  bands: readonly BandEdges[],
  value: Fraction,
  sharedEdge: Edge | undefined,
): number[] =>
  bands.flatMap((band, index) => (contains(band, value, claims(bands, sharedEdge)) ? [index] : []));

type Claims = { above: (edge: number) => boolean; below: (edge: number) => boolean };

/** Whether the band above or below an edge has the better claim to it. */
const claims = (bands: readonly BandEdges[], sharedEdge: Edge | undefined): Claims => ({
  above: (edge) =>
    bands.some(({ atLeast, from }) => atLeast === edge || (sharedEdge === 'upper' && from === edge)),
  below: (edge) => bands.some(({ atMost, to }) => atMost === edge || (sharedEdge === 'lower' && to === edge)),
});

const contains = (band: BandEdges, value: Fraction, claims: Claims): boolean => {
  const meets = (edge: number | undefined, keeps: (order: number, edge: number) => boolean): boolean =>
    edge === undefined || keeps(compare(value, fraction(edge)), edge);
  return (
    meets(band.atLeast, (order) => order >= 0) &&
    meets(band.above, (order) => order > 0) &&
    meets(band.atMost, (order) => order <= 0) &&
    meets(band.below, (order) => order < 0) &&
    meets(band.from, (order, edge) => order > 0 || (order === 0 && !claims.below(edge))) &&
    meets(band.to, (order, edge) => order < 0 || (order === 0 && !claims.above(edge)))
  );
};
