import type { Decision, Item, Meeting } from './meeting-queries.ts';

/**
 * A point of the agenda: what became of the last decisions, a docket item, a matter that the rule sets where there is no
 * docket, or what was decided beside it.
 */
export type Point =
  | { readonly kind: 'outcomes' }
  | { readonly kind: 'item'; readonly number: number; readonly item: Item }
  | { readonly kind: 'matter'; readonly title: string }
  | { readonly kind: 'beside'; readonly number: number; readonly position: number };

/** Where a decision stands: the docket item, or none, and the how-manieth under it. */
export type Place = { readonly docketItemId: string | null; readonly position: number };

export const placeKey = ({ docketItemId, position }: Place): string =>
  `${docketItemId ?? 'beside'}/${position}`;

/** How a point stands in the list. */
export type PointState = 'open' | 'incomplete' | 'decided' | 'deferred';

/**
 * The agenda in order: the last decisions first (二（二）4（3）), then the docket, or the rule's own agenda where the meeting
 * has no docket, then what was decided beside it. A leader's own meeting has its problems, and no last decisions.
 *
 * @param opened how many matters beside the docket the recorder has opened, saved or not
 */
export const pointsOf = (
  {
    kind,
    docket,
    decisions,
    agenda,
    cutoff,
  }: Pick<Meeting, 'kind' | 'docket' | 'decisions' | 'agenda' | 'cutoff'>,
  opened = 0,
): Point[] => {
  const items = docket?.items ?? [];
  const matters = docket === null && cutoff === null ? [...new Set(agenda)] : [];
  const beside = decisions.filter(({ docketItemId }) => docketItemId === null);
  const positions = Math.max(opened, ...beside.map(({ position }) => position), 0);
  return [
    ...(kind === 'special-topic-meeting' ? [] : [{ kind: 'outcomes' as const }]),
    ...items.map((item): Point => ({ kind: 'item', number: item.position, item })),
    ...matters.map((title): Point => ({ kind: 'matter', title })),
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
    case 'matter':
      return `matter/${point.title}`.slice(0, 60);
    case 'beside':
      return `beside/${point.position}`;
  }
};

/** The point under which a decision stands in the list. */
export const pointOfPlace = ({ docketItemId, position }: Place): string =>
  docketItemId ?? `beside/${position}`;

/** The decisions on a point, in order. */
export const decisionsOn = (point: Point, decisions: readonly Decision[]): Decision[] => {
  switch (point.kind) {
    case 'outcomes':
      return [];
    case 'item':
      return decisions.filter(({ docketItemId }) => docketItemId === point.item.id);
    case 'matter':
      return decisions.filter(
        ({ docketItemId, heard }) => docketItemId === null && heard.startsWith(point.title),
      );
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

/** The number of the last matter beside the docket, stored or only typed so far; 0 where there is none. */
export const lastBeside = (places: readonly Place[]): number =>
  Math.max(0, ...places.filter(({ docketItemId }) => docketItemId === null).map(({ position }) => position));
