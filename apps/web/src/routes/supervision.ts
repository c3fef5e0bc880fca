import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

const supervisionRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision',
  // The page reads it, since the filters are loaded with the page.
  validateSearch: (search: Record<string, unknown>) => search,
  component: lazyRouteComponent(() => import('./supervision-page.tsx'), 'SupervisionPage'),
});

const enterSupervisionRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision/new',
  component: lazyRouteComponent(() => import('./enter-supervision-page.tsx'), 'EnterSupervisionPage'),
});

const supervisionNoticeRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision/notice',
  validateSearch: ({ items }: Record<string, unknown>) => ({ items: typeof items === 'string' ? items : '' }),
  component: lazyRouteComponent(() => import('./supervision-notice-page.tsx'), 'SupervisionNoticePage'),
});

const supervisionReportsRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision/reports',
  component: lazyRouteComponent(() => import('./supervision-reports-page.tsx'), 'SupervisionReportsPage'),
});

const supervisionReportRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision/reports/$draftId',
  component: lazyRouteComponent(() => import('./supervision-report-page.tsx'), 'SupervisionReportPage'),
});

const supervisionItemRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/supervision/$itemId',
  component: lazyRouteComponent(() => import('./supervision-item-page.tsx'), 'SupervisionItemPage'),
});

/** Every page of the room. */
export const supervisionRoutes = [
  supervisionRoute,
  enterSupervisionRoute,
  supervisionNoticeRoute,
  supervisionReportsRoute,
  supervisionReportRoute,
  supervisionItemRoute,
] as const;
