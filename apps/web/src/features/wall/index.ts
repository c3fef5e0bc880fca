export { readHallSearch, readWallSearch } from './wall-search.ts';

/** The pages come when the first of them is visited. */
export const wallPages = () => import('./pages.ts');
