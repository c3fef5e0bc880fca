import type { Point } from '../../../design/map/mercator.ts';

/** Things that fall onto the same place of the screen, and their middle. */
export type Cluster<Thing> = Point & { readonly things: readonly Thing[] };

/**
 * Things gathered until no two marks are nearer to each other than `reach`: what would lie on top of each other is one mark,
 * also where gathering has brought two marks together.
 */
export const clustersOf = <Thing extends Point>(
  things: readonly Thing[],
  reach: number,
): Cluster<Thing>[] => {
  let marks = things.map((thing): Cluster<Thing> => ({ x: thing.x, y: thing.y, things: [thing] }));
  for (let before = Infinity; marks.length < before;) {
    before = marks.length;
    marks = gathered(marks, reach);
  }
  return marks;
};

/** Each mark joined to the first one that it is near. */
function gathered<Thing extends Point>(marks: readonly Cluster<Thing>[], reach: number): Cluster<Thing>[] {
  const groups: { readonly first: Point; readonly things: Thing[] }[] = [];
  for (const mark of marks) {
    const near = groups.find(({ first }) => Math.hypot(first.x - mark.x, first.y - mark.y) < reach);
    if (near === undefined) groups.push({ first: mark, things: [...mark.things] });
    else near.things.push(...mark.things);
  }
  return groups.map(({ things }) => ({ ...middleOf(things), things }));
}

const middleOf = (things: readonly Point[]): Point => ({
  x: things.reduce((sum, { x }) => sum + x, 0) / things.length,
  y: things.reduce((sum, { y }) => sum + y, 0) / things.length,
});
