export { driftOf, type Drift } from './drift.ts';
export { type CountedFact, factsOfUnit } from './facts.ts';
export { assessedPeriod, type AssessedPeriod, assessedPeriodOn, assessedPeriods } from './period.ts';
export { type AssessedUnit, type PeriodSeen, unitSubject } from './subject.ts';
export {
  type AssessedMatter,
  type AssessedPart,
  type AssessedProblem,
  type Delivery,
  type EntryKey,
  type AssessedKind,
  assessedKinds,
  excusableKinds,
  type UnitLedger,
} from './unit-ledger.ts';
export {
  type AssessmentMove,
  type AssessmentObstacle,
  assessmentObstacle,
  type AssessmentState,
  assessmentStates,
} from './way.ts';
export { pointsOf, reweighed, type Reweighing } from './what-if.ts';
