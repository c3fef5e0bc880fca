export { bandsAt } from './bands-at.ts';
export { hiddenByEarlier, holesIn, type Overlap, overlapsIn, unreachable } from './cover.ts';
export type { Domain } from './domain.ts';
export { between, type Interval, isSingle, shared, written } from './interval.ts';
export { resolveEdges } from './resolve-edges.ts';
