export { GoTo } from './go-to.tsx';
export type { NamedPage } from './results.ts';
