export type { FactUse } from './fact-use.ts';
export { factUses } from './fact-uses.ts';
export { type Limit, limitsIn } from './limits.ts';
export { type Mention, mentionsIn } from './mentions.ts';
export { type Graph, ringsIn } from './rings.ts';
