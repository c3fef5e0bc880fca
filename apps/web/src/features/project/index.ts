export { GapList } from './page/gaps.tsx';
export { readRegisterSearch, type RegisterFilter } from './register/register-search.ts';

/** The register comes by itself, as it is visited most and holds no form; the other pages come with the first of them. */
export const registerPages = () => import('./register-pages.ts');
export const projectPages = () => import('./pages.ts');
