export { factIn, figureIn, holdsIn, projectsWhere } from './evaluation.ts';
export { factsBehind, measuresBehind, missingFacts } from './facts-behind.ts';
export { classesOf, figureOf, holds, measuresOf } from './judge.ts';
export type { FactValue, Observation, Subject } from './subject.ts';
export { daysBetween } from './time.ts';
export { allOf, anyOf, type Truth } from './truth.ts';
export { observationOf, type View, viewOf, type Yardstick } from './view.ts';
