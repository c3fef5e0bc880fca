import type { Decision, Item, Meeting } from './meeting-queries.ts';

/** A point of the agenda: what became of the last decisions, a docket item, or a matter beside the docket. */
export type Point =
  | { readonly kind: 'outcomes' }
  | { readonly kind: 'item'; readonly number: number; readonly item: Item }
  | { readonly kind: 'beside'; readonly number: number; readonly position: number };

/** Where a decision stands: the docket item, or none, and the how-manieth under it. */
export type Place = { readonly docketItemId: string | null; readonly position: number };

export const placeKey = ({ docketItemId, position }: Place): string =>
  `${docketItemId ?? 'beside'}/${position}`;

/** How a point stands in the list. */
export type PointState = 'open' | 'incomplete' | 'decided' | 'deferred';

/**
 * The agenda in order: the last decisions first (二（二）4（3）), then the docket, then what was decided beside it.
 *
 * @param opened how many matters beside the docket the recorder has opened, saved or not
 */
export const pointsOf = (
  { docket, decisions }: Pick<Meeting, 'docket' | 'decisions'>,
  opened = 0,
): Point[] => {
  const items = docket?.items ?? [];
  const beside = decisions.filter(({ docketItemId }) => docketItemId === null);
  const positions = Math.max(opened, ...beside.map(({ position }) => position), 0);
  return [
    { kind: 'outcomes' },
    ...items.map((item): Point => ({ kind: 'item', number: item.position, item })),
    ...Array.from({ length: positions }, (_, index): Point => ({
      kind: 'beside',
      number: items.length + index + 1,
      position: index + 1,
    })),
  ];
};

export const pointKey = (point: Point): string => {
  switch (point.kind) {
    case 'outcomes':
      return 'outcomes';
    case 'item':
      return point.item.id;
    case 'beside':
      return `beside/${point.position}`;
  }
};

/** The decisions on a point, in order. */
export const decisionsOn = (point: Point, decisions: readonly Decision[]): Decision[] => {
  switch (point.kind) {
    case 'outcomes':
      return [];
    case 'item':
      return decisions.filter(({ docketItemId }) => docketItemId === point.item.id);
    case 'beside':
      return decisions.filter(
        ({ docketItemId, position }) => docketItemId === null && position === point.position,
      );
  }
};

export const stateOf = (decisions: readonly Pick<Decision, 'missing' | 'outcome'>[]): PointState => {
  if (decisions.length === 0) return 'open';
  if (decisions.some(({ missing }) => missing.length > 0)) return 'incomplete';
  return decisions.every(({ outcome }) => outcome === 'deferred') ? 'deferred' : 'decided';
};

/** The point so many steps on; it stops at either end. */
export const pointAfter = (points: readonly Point[], key: string, steps: number): string => {
  const at = points.findIndex((point) => pointKey(point) === key);
  const next = points[Math.min(points.length - 1, Math.max(0, at + steps))];
  return next === undefined ? key : pointKey(next);
};
