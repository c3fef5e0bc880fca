export { GapList } from './page/gaps.tsx';
export { readRegisterSearch, type RegisterFilter } from './register/register-search.ts';

/** The pages come when the first of them is visited. */
export const projectPages = () => import('./pages.ts');
