import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

const papersRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/papers',
  // The page reads it, since the filters are loaded with the page.
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import('./papers-page.tsx'), 'PapersPage'),
});

const paperTemplatesRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/papers/templates',
  component: lazyRouteComponent(() => import('../features/issued-paper/index.ts'), 'TemplatesPage'),
});

const paperRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/papers/$paperId',
  component: lazyRouteComponent(() => import('./paper-page.tsx'), 'PaperOfPath'),
});

/** Every page of the room. */
export const paperRoutes = [papersRoute, paperTemplatesRoute, paperRoute] as const;
