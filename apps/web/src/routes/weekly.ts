import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

const weekToComeRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/weekly',
  component: lazyRouteComponent(() => import('../features/weekly-report/index.ts'), 'WeekPage'),
});

const weekRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/weekly/$slotKey',
  component: lazyRouteComponent(() => import('./weekly-page.tsx'), 'WeekOfPath'),
});

const weeklyReportRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/weekly/$slotKey/$bearerKind/$bearerId',
  component: lazyRouteComponent(() => import('./weekly-page.tsx'), 'ReportOfPath'),
});

/** Every page of the room. */
export const weeklyRoutes = [weekToComeRoute, weekRoute, weeklyReportRoute] as const;
