import { divided, fraction, type Fraction, plus, sum, times, zero } from '../fraction/index.ts';
import type { ItemScore } from './item.ts';

/** An item with what its full marks have become; null where the document gives none. */
export type Apportioned = ItemScore & { marks: Fraction | null };

/**
 * Gives out the points of a part's items that do not apply: over the others in proportion to their full marks, or at the
 * mean of the rates that the others earned, each of them counting alike. Where there is no other item to take them, they are left out.
 */
export const apportioned = (items: readonly ItemScore[]): Apportioned[] => {
  const others = items.filter(
    ({ rule, becomes }) => becomes === null && rule.kind === 'score' && rule.points !== undefined,
  );
  const marks = sum(others.map(marksOf));
  const rates = others.flatMap((item) => (item.points && divided(item.points, marksOf(item))) ?? []);
  const rate = rates.length < others.length ? null : divided(sum(rates), fraction(rates.length));
  const toSpread = sum(items.filter(({ becomes }) => becomes === 'spread').map(marksOf));
  const stretch = divided(plus(marks, toSpread), marks);
  return items.map((item): Apportioned => {
    const full = item.rule.points === undefined ? null : marksOf(item);
    if (stretch !== null && others.includes(item)) {
      return {
        ...item,
        points: item.points && times(item.points, stretch),
        marks: times(marksOf(item), stretch),
      };
    }
    switch (item.becomes) {
      case 'average':
        return { ...item, points: rate && full && times(rate, full), marks: full };
      case 'spread':
        return stretch === null ? leftOut(item) : { ...item, marks: zero };
      case 'left-out':
        return leftOut(item);
      default:
        return { ...item, marks: full };
    }
  });
};

const marksOf = ({ rule }: ItemScore): Fraction => fraction(rule.points ?? 0);

const leftOut = (item: ItemScore): Apportioned => ({
  ...item,
  becomes: 'left-out',
  why: { how: 'not-applicable', becomes: 'left-out' },
  marks: zero,
});
