import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

export const supervisionRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision',
  // The page reads it, since the filters are loaded with the page.
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import('./supervision-page.tsx'), 'SupervisionPage'),
});

export const enterSupervisionRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision/new',
  component: lazyRouteComponent(() => import('./enter-supervision-page.tsx'), 'EnterSupervisionPage'),
});

export const supervisionItemRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision/$itemId',
  component: lazyRouteComponent(() => import('./supervision-item-page.tsx'), 'SupervisionItemPage'),
});
