import { compare, fraction, type Fraction, number, sum } from '../fraction/index.ts';
import type { Finding } from '../finding/index.ts';
import type { Mechanism, ScoreItem, ScorePart, Scorecard } from '../mechanism/index.ts';
import { itemReach, methodReach, uncappedReach } from './reach.ts';
import { type Check, open, warning } from './remark.ts';

/** Items that do not come to what their part is worth, and parts that do not come to the whole. */
export const weightsThatDoNotSum: Check = ({ mechanism }) =>
  mechanism.scorecards.flatMap((card, index) => {
    const path = ['scorecards', index];
    const parts = card.parts.flatMap((part, at) =>
      mismatch(
        card.id,
        part,
        part.items.length === 0 ? null : fullMarks(mechanism, part, card),
        part.points,
        [...path, 'parts', at],
      ),
    );
    const whole = card.parts.map((part) =>
      part.points === undefined ? fullMarks(mechanism, part, card) : fraction(part.points),
    );
    return [
      ...parts,
      ...(card.outOf === 'open' ? [] : mismatch(card.id, card, total(whole), card.outOf, [...path, 'outOf'])),
    ];
  });

const mismatch = (
  rule: string,
  { name, clause }: { name: string; clause: string },
  added: Fraction | null,
  whole: number | undefined,
  path: Finding['path'],
): Finding[] =>
  added === null || whole === undefined || compare(added, fraction(whole)) === 0
    ? []
    : [warning('weights-do-not-sum', { rule, clause, path, params: { name, sum: number(added), whole } })];

/** What the items of a part come to without bonuses and deductions; null where one of them has no full marks. */
const fullMarks = (mechanism: Mechanism, { items }: ScorePart, card: Scorecard): Fraction | null =>
  total(
    items
      .filter(({ kind }) => kind === 'score')
      .map((item) =>
        item.points === undefined ? itemReach(mechanism, item, card).most : fraction(item.points),
      ),
  );

const total = (marks: readonly (Fraction | null)[]): Fraction | null => {
  const known = marks.filter((one) => one !== null);
  return known.length < marks.length ? null : sum(known);
};

/** Scores that can come to more than the whole, and caps below full marks, so that nobody ever gets those. */
export const scoresOverTheTop: Check = ({ mechanism }) =>
  mechanism.scorecards.flatMap((card, index) => {
    const { id: rule, clause, name, outOf, atMost } = card;
    if (outOf === 'open') return [];
    const { most } = uncappedReach(mechanism, card);
    const about = { rule, clause, path: ['scorecards', index] };
    if (atMost !== undefined) {
      return atMost < outOf
        ? warning('cap-below-full', { ...about, params: { name, limit: atMost, whole: outOf } })
        : [];
    }
    if (most === null) return open('score-unbounded', { ...about, params: { name, whole: outOf } });
    return compare(most, fraction(outOf)) > 0
      ? open('score-over-whole', { ...about, params: { name, most: number(most), whole: outOf } })
      : [];
  });

/** Items and parts that can bring more than the full marks they are written with, and have no cap. */
export const itemsOverTheTop: Check = ({ mechanism }) =>
  mechanism.scorecards.flatMap((card, index) =>
    card.parts.flatMap((part, at) =>
      part.items.flatMap((item, place) => {
        const most = mostWithoutCap(mechanism, item, card);
        return most === null || item.points === undefined || compare(most, fraction(item.points)) <= 0
          ? []
          : warning('item-over-points', {
              rule: card.id,
              clause: item.clause,
              path: ['scorecards', index, 'parts', at, 'items', place],
              params: { says: item.says, most: number(most), whole: item.points },
            });
      }),
    ),
  );

/** A slope above target is meant to bring more than the marks on target. */
const mostWithoutCap = (mechanism: Mechanism, item: ScoreItem, card: Scorecard): Fraction | null => {
  if (item.kind !== 'score' || item.atMost !== undefined || item.method === 'not-stated') return null;
  return 'target' in item.method ? null : methodReach(mechanism, item, card).most;
};
