export * from './assessment/index.ts';
export * from './atlas/index.ts';
export * from './burden/index.ts';
export * from './calendar/index.ts';
export * from './calendar-feed/index.ts';
export * from './checker/index.ts';
export * from './comparison/index.ts';
export * from './concern/index.ts';
export * from './deadline/index.ts';
export * from './desk/index.ts';
export * from './docket/index.ts';
export * from './era/index.ts';
export * from './escalation/index.ts';
export * from './explanation/index.ts';
export * from './finding/index.ts';
export * from './groundbreaking/index.ts';
export {
  classesOf,
  factsBehind,
  type FactValue,
  measuresOf,
  measuresBehind,
  holds,
  type Observation,
  // `Subject` is what a duty is about; what is judged goes by another name outside.
  type Subject as JudgedSubject,
  type Yardstick,
} from './judgement/index.ts';
export * from './lifecycle/index.ts';
export * from './light/index.ts';
export * from './load/index.ts';
export * from './mechanism/index.ts';
export * from './meeting/index.ts';
export * from './milestone/index.ts';
export * from './minutes/index.ts';
export * from './obligation/index.ts';
export * from './organisation/index.ts';
export * from './problem/index.ts';
export * from './project/index.ts';
export * from './reading/index.ts';
export * from './recurrence/index.ts';
export * from './reminder/index.ts';
export * from './rewriting/index.ts';
export * from './scoring/index.ts';
export * from './site-tour/index.ts';
export * from './supervision/index.ts';
export * from './wall/index.ts';
export * from './weekly-report/index.ts';
