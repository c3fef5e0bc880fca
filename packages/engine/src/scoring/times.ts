import { fraction, type Fraction, minus, smaller, sum } from '../fraction/index.ts';
import { figureIn, observationOf, type View } from '../judgement/index.ts';
import type { Operand, Scorecard } from '../mechanism/index.ts';
import { type SpanLength, spanOf } from './span.ts';

/** How many there were in the scored period, and how many of them count. */
export type Counted = { value: Fraction; counted: Fraction };

/**
 * Counts what may count only so many times in a month, quarter, half or year. `of` is read as the count of each
 * observation's own period, and the series has to reach back to the beginning of the span; what an earlier score of the
 * same span has counted already is left to that one. An `ad-hoc` score is for the year so far.
 *
 * @returns null when a count is missing that could matter.
 */
export const countTimes = (
  view: View,
  of: Operand,
  most: { times: number; in: SpanLength },
  scored: Scorecard['period'],
): Counted | null => {
  const asOf = observationOf(view)?.asOf;
  if (asOf === undefined) return null;
  const length = scored === 'ad-hoc' ? 'year' : scored;
  const views = view.subject.observations.slice(0, view.at + 1).map((each, at) => ({
    view: { ...view, at },
    now: spanOf(each.asOf, length) === spanOf(asOf, length),
    span: spanOf(each.asOf, most.in),
  }));
  const spans = new Set(views.flatMap(({ now, span }) => (now ? [span] : [])));
  const counts = views.flatMap((each) =>
    spans.has(each.span) ? [{ ...each, count: figureIn(each.view, of) }] : [],
  );
  const known = counts.flatMap(({ count, ...each }) => (count === null ? [] : [{ ...each, count }]));
  if (known.length < counts.length) return null;
  const limit = fraction(most.times);
  const counted = [...spans].map((span) => {
    const inSpan = known.filter((each) => each.span === span);
    const before = sum(inSpan.filter(({ now }) => !now).map(({ count }) => count));
    return minus(smaller(sum(inSpan.map(({ count }) => count)), limit), smaller(before, limit));
  });
  return { value: sum(known.filter(({ now }) => now).map(({ count }) => count)), counted: sum(counted) };
};
