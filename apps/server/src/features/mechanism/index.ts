export { loadRulebook, type Rulebook } from './load.ts';
