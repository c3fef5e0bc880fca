export {
  advanceSupervision,
  type SupervisionAct,
  type SupervisionAdvance,
  type SupervisionMove,
  supervisionMoves,
  type SupervisionObstacle,
} from './advance.ts';
export { correctItem, type SupervisionCorrection } from './correct.ts';
export {
  type AssistingPart,
  type CorrectedLimit,
  type Extension,
  type ExtensionAnswer,
  openedItem,
  partsOwed,
  type PartState,
  partStates,
  type SupervisionItem,
  supervisionStates,
  type SupervisionState,
  undecidedExtension,
} from './item.ts';
export { supervisionRuleOf } from './customary.ts';
export type { ExtensionTerms } from './extend.ts';
export { followsUp } from './follows-up.ts';
export { type SupervisedMatter, type MatterFigures } from './facts.ts';
export { limits, putOff, type SupervisionLimits } from './limits.ts';
export { type PartMove } from './part.ts';
export { rungsOfDecisions, type RungTaken, rungsTaken } from './rungs.ts';
export { coloursOfMatters, type ShownLight, shownLights } from './shown-lights.ts';
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
