export { type ClosingDecision, closedFrom } from './closing.ts';
export { type Gap, type GapCode, gapCodes, gapsOf, type ProjectRecord } from './completeness.ts';
export { type Countable, isCounted, type PackageCounting, packageCountings } from './counting.ts';
export {
  type ProjectLedger,
  projectFactsIn,
  projectSubject,
  reachedBy,
  type RegisteredFacts,
} from './facts.ts';
export * from './import/index.ts';
export { nameKey } from './import/text.ts';
export { type Before, type InvestmentSums, investmentSums, type MonthFigures } from './investment.ts';
export {
  coloursOfProjects,
  type LightGround,
  type MonthLights,
  monthsLookedAt,
  type ProjectLight,
  projectLights,
} from './lights.ts';
export { type FigureName, figureNames, type GivenFigure, knownOn } from './known.ts';
export { type MoneySource, moneySources, sourcesBeyondTotal } from './money-source.ts';
export { nationalCodeShape, plainCode } from './national-code.ts';
export { type JudgedPeriod, judgedPeriod, judgedPeriods } from './period.ts';
export { type Permit, permits, type PermitState, permitStates } from './permit.ts';
export {
  chinaBounds,
  isPlace,
  mostPlaces,
  type Place,
  placeOf,
  type Position,
  writePosition,
} from './position.ts';
export { type PositionFault, readPosition } from './read-position.ts';
export {
  type MonthReport,
  type Question,
  type QuestionCode,
  questionCodes,
  questionsAbout,
  type ReportBackground,
} from './question.ts';
export { type Reporting, reportingOf } from './reporting.ts';
export { type Halt, halts, type Stage, type StageMove, stageMove, stages } from './stage.ts';
export { coloursGiven, overrideHolds, type LightOverride } from './overrides.ts';
