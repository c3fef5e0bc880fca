export { Comparison } from './comparison.tsx';
export { Room } from './room.tsx';
export { ScorecardView } from './scorecard-view.tsx';
export { WhatIf } from './what-if.tsx';
