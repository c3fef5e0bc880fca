export { type Comparison, type ComparisonContext, compareMechanisms } from './compare-mechanisms.ts';
export { type DateMove, dateMoves, type Schedule } from './date-moves.ts';
export { type Difference, differences } from './difference.ts';
export type { LoadChange } from './load-changes.ts';
export type { ObligationChanges, ObligationMove } from './obligation-changes.ts';
export { type RuleChange, ruleChanges } from './rule-changes.ts';
export type { SlotAspect, SlotChanges, SlotMove } from './slot-changes.ts';
