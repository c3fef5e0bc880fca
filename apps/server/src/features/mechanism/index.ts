export { loadRulebook, type Rulebook } from './load.ts';
export { rulebookOf } from './rulebook-of.ts';
