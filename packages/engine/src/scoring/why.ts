/**
 * What an item's points follow from. Figures are in the measure's own unit; bands are given by their place in the rule,
 * from 0. Everything from `not-stated` on leaves the item without points.
 */
export type ScoreWhy =
  | { how: 'proportional'; value: number; at: number }
  /** `by` is how much the side's slope was applied to; null where the target is met, or the side has no slope. */
  | { how: 'target'; actual: number; target: number; side: 'on' | 'over' | 'under'; by: number | null }
  | { how: 'band'; value: number; band: number }
  /** How many there were, and how many of them counted. */
  | { how: 'each'; value: number; counted: number }
  | { how: 'choice'; answer: string }
  | { how: 'when'; holds: boolean }
  | { how: 'judged'; given: readonly GivenPoints[] }
  | { how: 'projects'; projects: readonly { project: string; points: number | null; why: ScoreWhy }[] }
  | { how: 'not-applicable'; becomes: Becomes }
  /** The document does not say how the item is scored, or out of how many points. */
  | { how: 'not-stated' | 'points-not-stated' }
  | { how: 'unknown'; missing: readonly string[] }
  | { how: 'no-band'; value: number }
  | { how: 'several-bands'; value: number; bands: readonly number[] }
  | { how: 'no-choice'; answer: string }
  | { how: 'not-judged' }
  /** The ends as the rule states them; one that is null is open. */
  | { how: 'out-of-range'; given: GivenPoints; from: number | null; to: number | null };

/** What becomes of the points of an item that does not apply. */
export type Becomes = 'full' | 'left-out' | 'spread' | 'average';

/** Points that somebody gave by judgement, in the terms of the rule; several for one item are added up. `on` is an ISO date. */
export type GivenPoints = { item: string; project?: string; points: number; by: string; on: string };

/** What cut points short, and to how many; `times` to how many that count. */
export type Cut = {
  by:
    | 'slope-at-most'
    | 'full-marks'
    | 'nothing'
    | 'at-most'
    | 'at-least'
    | 'times'
    | 'part-at-most'
    | 'whole-at-most'
    | 'gate';
  to: number;
};
