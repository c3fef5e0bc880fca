export { action, type Action } from './action.ts';
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
export { event, type DueRule, type Duty, type Event } from './duty.ts';
export { mechanismSchema, type Clause, type Mechanism } from './mechanism.ts';
export {
  type DocketField,
  docketFields,
  problemKind,
  type ProblemKind,
  type ProblemRule,
} from './problem-rule.ts';
export type { Selection } from './selection.ts';
export type { Setting, SettingKind, SettingReference, Settled } from './setting.ts';
export { settle } from './settle.ts';
export { occasion, type CutoffRule, type Occasion, type Recurrence, type SlotRule } from './slot-rule.ts';
export type { AssessmentRule, SupervisionRule } from './supervision-rule.ts';
export type { DayCount, IsoDate, MonthPart, Period, Weekday } from './value.ts';
