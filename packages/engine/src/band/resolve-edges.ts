import type { BandEdges, Edge } from '../mechanism/index.ts';
import { type Cut, firstCut, type Interval, lastCut } from './interval.ts';

/**
 * The numbers that each band holds, in the order of the bands.
 *
 * An edge written as `from` or `to` belongs to its band, unless another band claims it: by its own wording (`atLeast`,
 * `atMost`), or by `sharedEdge`, which gives it to the band above or to the one below. Where nothing says whose a shared
 * edge is, both have it.
 */
export const resolveEdges = (
  bands: readonly BandEdges[],
  sharedEdge: Edge | undefined,
): readonly Interval[] => {
  const claimedAbove = edgesOf(bands, 'atLeast', sharedEdge === 'upper' ? 'from' : 'atLeast');
  const claimedBelow = edgesOf(bands, 'atMost', sharedEdge === 'lower' ? 'to' : 'atMost');
  return bands.map(({ atLeast, above, from, atMost, below, to }) => ({
    from: lastCut(
      ...cut(atLeast, false),
      ...cut(above, true),
      ...cut(from, from !== undefined && claimedBelow.has(from)),
    ),
    to: firstCut(
      ...cut(atMost, true),
      ...cut(below, false),
      ...cut(to, to !== undefined && !claimedAbove.has(to)),
    ),
  }));
};

const cut = (at: number | undefined, after: boolean): Cut[] => (at === undefined ? [] : [{ at, after }]);

const edgesOf = (bands: readonly BandEdges[], ...keys: ReadonlyArray<keyof BandEdges>): ReadonlySet<number> =>
  new Set(bands.flatMap((band) => keys.flatMap((key) => band[key] ?? [])));
