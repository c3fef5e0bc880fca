import type { Point } from './mercator.ts';

/** Things that fall onto the same place of the screen, and their middle. */
export type Cluster<Thing> = Point & { readonly things: readonly Thing[] };

/** Things gathered around the first of them that is nearer than `reach`: what would lie on top of each other is one mark. */
export const clustersOf = <Thing extends Point>(
  things: readonly Thing[],
  reach: number,
): Cluster<Thing>[] => {
  const clusters: { readonly first: Thing; readonly things: Thing[] }[] = [];
  for (const thing of things) {
    const near = clusters.find(({ first }) => Math.hypot(first.x - thing.x, first.y - thing.y) < reach);
    if (near === undefined) clusters.push({ first: thing, things: [thing] });
    else near.things.push(thing);
  }
  return clusters.map(({ things: held }) => ({
    x: held.reduce((sum, { x }) => sum + x, 0) / held.length,
    y: held.reduce((sum, { y }) => sum + y, 0) / held.length,
    things: held,
  }));
};
