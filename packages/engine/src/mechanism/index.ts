export { action, type Action } from './action.ts';
export type { BandEdges } from './band.ts';
export { relation, type BearerRule, type Relation } from './bearer-rule.ts';
export {
  groupRole,
  postKind,
  unitKind,
  type Chart,
  type Group,
  type GroupRole,
  type Membership,
  type Post,
  type PostKind,
  type Unit,
  type UnitKind,
} from './chart.ts';
export type { Answer, Condition, Operand, ProjectClass } from './condition.ts';
export type { Consequence } from './consequence.ts';
export type { DueRule, NamedDay } from './due-rule.ts';
export { event, type Duty, type Event, type EventRule, type SignOff, type TriggerRule } from './duty.ts';
export type { FactRule } from './fact.ts';
export { languageSchema } from './language-schema.ts';
export { type Ladder, type LadderStep, ladderStep, type Reached, type Rung } from './ladder.ts';
export {
  type FactType,
  isLedgerFact,
  type LedgerFact,
  ledgerFacts,
  ledgerSubject,
  type MatterFact,
  matterFacts,
  type SubjectKind,
  type UnitFact,
  unitFacts,
} from './ledger-fact.ts';
export type { ExtensionRule, Lifecycle, LifecycleMove } from './lifecycle.ts';
export type { LightDimension, LightRule } from './light-rule.ts';
export type { Computation, MeasureRule } from './measure.ts';
export { inForceSince } from './in-force-since.ts';
export { mechanismSchema, type Clause, type Mechanism } from './mechanism.ts';
export {
  type DocketField,
  docketFields,
  problemKind,
  type ProblemKind,
  type ProblemRule,
} from './problem-rule.ts';
export type { DayInMonth, Recurrence } from './recurrence.ts';
export type { ScoreGate, ScoreItem, ScoreMethod, ScorePart, Scorecard } from './score-rule.ts';
export type { Selection } from './selection.ts';
export type { Edge, Setting, SettingKind, SettingReference, Settled, ShiftRule } from './setting.ts';
export { settle, settleShift } from './settle.ts';
export {
  occasion,
  type CutoffRule,
  type LabelPeriod,
  type Matter,
  type Occasion,
  type SlotRule,
} from './slot-rule.ts';
export type { AssessmentRule, SupervisionRule } from './supervision-rule.ts';
export { governmentLevel } from './value.ts';
export type {
  Colour,
  DayCount,
  GovernmentLevel,
  IsoDate,
  MonthDay,
  MonthPart,
  NotStated,
  Period,
  Season,
  TimeOfDay,
  Weekday,
} from './value.ts';
