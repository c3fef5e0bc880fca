export type { FactUse } from './fact-use.ts';
export { factUses } from './fact-uses.ts';
export { type Limit, limitsIn } from './limits.ts';
