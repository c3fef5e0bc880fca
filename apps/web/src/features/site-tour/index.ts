export { Visits } from './visits.tsx';

/** The pages of the room, loaded when first visited. */
export const tourPages = () => import('./pages.ts');
