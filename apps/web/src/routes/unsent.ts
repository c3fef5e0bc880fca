import { createRoute } from '@tanstack/react-router';
import { UnsentPage } from '../features/offline/index.ts';
import { countyRoute } from './county.ts';

/** Part of the first load: it is wanted where nothing more can be loaded. */
export const unsentRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/unsent',
  component: UnsentPage,
});
