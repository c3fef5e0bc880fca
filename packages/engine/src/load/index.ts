export { loadIn, loadOf, type LoadContext } from './load-of.ts';
export type { Load } from './load.ts';
