export {
  advanceSupervision,
  type SupervisionAct,
  type SupervisionAdvance,
  type SupervisionMove,
  supervisionMoves,
  type SupervisionObstacle,
} from './advance.ts';
export {
  type Extension,
  type ExtensionAnswer,
  openedItem,
  type SupervisionItem,
  supervisionStates,
  type SupervisionState,
  undecidedExtension,
} from './item.ts';
export { supervisionRuleOf } from './customary.ts';
export type { ExtensionTerms } from './extend.ts';
export { followsUp } from './follows-up.ts';
export { limits, putOff, type SupervisionLimits } from './limits.ts';
export {
  type EnteredSource,
  enteredSources,
  type EntryObstacle,
  entryRefused,
  type SupervisionEntry,
  type SupervisionSource,
  supervisionSources,
} from './source.ts';
export { type Progress, progressOf, type Tally, type TalliedItem, tally } from './tally.ts';
export { supervisionStanding } from './standing.ts';
