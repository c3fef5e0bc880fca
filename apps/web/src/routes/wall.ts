import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readHallSearch, readWallSearch, wallPages as pages } from '../features/wall/index.ts';
import { countyRoute } from './county.ts';
import { rootRoute } from './root.tsx';

export const wallRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/wall',
  validateSearch: readWallSearch,
  component: lazyRouteComponent(pages, 'WallPage'),
});

/** The wall on the hall's screen, in a window of its own, outside the frame of the rooms. */
export const hallRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/wall/hall',
  validateSearch: readHallSearch,
  component: lazyRouteComponent(pages, 'HallPage'),
});
