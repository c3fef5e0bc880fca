import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

export const resolutionRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/resolution',
  // The page reads it, since the filters are loaded with the page.
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import('./resolution-page.tsx'), 'ResolutionPage'),
});

export const raiseProblemRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/resolution/problems/new',
  component: lazyRouteComponent(() => import('./raise-problem-page.tsx'), 'RaiseProblemPage'),
});

export const problemRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/resolution/problems/$problemId',
  component: lazyRouteComponent(() => import('./problem-page.tsx'), 'ProblemPage'),
});

export const docketRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/resolution/dockets/$rule/$slotKey',
  component: lazyRouteComponent(() => import('./docket-page.tsx'), 'DocketPage'),
});
