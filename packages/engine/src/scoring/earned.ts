import type { Fraction } from '../fraction/index.ts';
import { missingFacts, type View } from '../judgement/index.ts';
import type { Scorecard, ScoreItem, ScoreMethod } from '../mechanism/index.ts';
import type { Cut, GivenPoints, ScoreWhy } from './why.ts';

/** What a method brings before the caps of its item: exact points, what they follow from, and what cut them. */
export type Earned = { points: Fraction | null; why: ScoreWhy; cuts: Cut[] };

/** A method of one form, known by its key. */
export type Method<Key extends string> = Extract<ScoreMethod, Record<Key, unknown>>;

/** What a method needs to know beside the view. */
export type Scoring = {
  /** The item's full marks. */
  marks: number | undefined;
  /** Whether points in proportion may go above full marks, or below nothing. */
  open: { above: boolean; below: boolean };
  period: Scorecard['period'];
  /** What people gave this item, or one project under it. */
  given: readonly GivenPoints[];
  kind: ScoreItem['kind'];
};

export const earned = (points: Fraction, why: ScoreWhy, ...cuts: Cut[]): Earned => ({ points, why, cuts });

/** No points, and why: that is not the same as none earned. */
export const unscored = (why: ScoreWhy): Earned => ({ points: null, why, cuts: [] });

export const unknown = (view: View, rule: unknown): Earned =>
  unscored({ how: 'unknown', missing: missingFacts(view, rule) });
