export { type RungOnLadder, rungsFrom } from './chain.ts';
export { reached, type RungWhy } from './reached.ts';
export { rungsReached, type RungStanding, rungStandings } from './rungs-reached.ts';
export type { Situation } from './situation.ts';
