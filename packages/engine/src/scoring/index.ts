export type { ScoredGate } from './gate.ts';
export type { Grade } from './grade.ts';
export type { ScoredItem, ScoredPart } from './part.ts';
export { type Ranked, ranked, type Competitor } from './rank.ts';
export { type PeriodScore, rolledUp, type RolledUp } from './roll-up.ts';
export { type Score, scoreOf } from './score.ts';
export { type SpanLength, spanOf } from './span.ts';
export type { Cut, GivenPoints, ScoreWhy } from './why.ts';
