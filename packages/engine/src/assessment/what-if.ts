import { fraction, minus, number, plus, sum } from '../fraction/index.ts';
import type { Scorecard, ScoreItem } from '../mechanism/index.ts';

/** Points of one item as they might be. */
export type Reweighing = { item: string; points: number };

/** The number of points in an item that one could write differently; null where there is none, as with bands. */
export const pointsOf = ({ points, method }: ScoreItem): number | null => {
  if (points !== undefined) return points;
  if (method === 'not-stated') return null;
  if ('each' in method) return method.each.points;
  return 'when' in method ? method.points : null;
};

/** A card with other points: what would come of it before anybody publishes it. Full marks move along. */
export const reweighed = (card: Scorecard, changes: readonly Reweighing[]): Scorecard => {
  const wanted = new Map(changes.map(({ item, points }) => [item, points]));
  const parts = card.parts.map((part) => ({
    ...part,
    items: part.items.map((item) => {
      const points = wanted.get(item.id);
      return points === undefined ? item : withPoints(item, points);
    }),
  }));
  if (card.outOf === 'open') return { ...card, parts };
  const grown = minus(fullMarks(parts), fullMarks(card.parts));
  return { ...card, parts, outOf: number(plus(fraction(card.outOf), grown)) };
};

const withPoints = (item: ScoreItem, points: number): ScoreItem => {
  const { method } = item;
  if (item.points !== undefined) return { ...item, points };
  if (method === 'not-stated') return item;
  if ('each' in method) return { ...item, method: { each: { ...method.each, points } } };
  return 'when' in method ? { ...item, method: { ...method, points } } : item;
};

const fullMarks = (parts: Scorecard['parts']) =>
  sum(
    parts.flatMap(({ items }) =>
      items.flatMap(({ kind, points }) => (kind === 'score' && points !== undefined ? fraction(points) : [])),
    ),
  );
