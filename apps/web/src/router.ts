import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api/query-client.ts';
import { Loading } from './design/loading.tsx';
import { adminRoute } from './routes/admin.ts';
import { assessmentRoutes } from './routes/assessment.ts';
import { atlasRoute } from './routes/atlas.ts';
import { calendarRoute } from './routes/calendar.ts';
import { countyRoute } from './routes/county.ts';
import { deskRoute } from './routes/desk.ts';
import { groundbreakingRoutes } from './routes/groundbreakings.ts';
import { mechanismRoute } from './routes/mechanism.ts';
import { meetingRoute } from './routes/meeting.ts';
import { meetingsRoute } from './routes/meetings.ts';
import { paperRoutes } from './routes/papers.ts';
import { projectorRoute } from './routes/projector.ts';
import { projectRoutes } from './routes/projects.ts';
import { passwordRoute } from './routes/password.ts';
import { reminderRoutes } from './routes/reminders.ts';
import { docketRoute, problemRoute, raiseProblemRoute, resolutionRoute } from './routes/resolution.ts';
import { unsentRoute } from './routes/unsent.ts';
import { hallRoute, wallRoute } from './routes/wall.ts';
import { weeklyRoutes } from './routes/weekly.ts';
import { rootRoute } from './routes/root.tsx';
import { signInRoute } from './routes/sign-in.ts';
import { supervisionRoutes } from './routes/supervision.ts';
import { tourRoutes } from './routes/tours.ts';
import { PageFailure } from './shell/page-failure.tsx';
import { PageMissing } from './shell/page-missing.tsx';

/** Every page. A room adds its route to the county's children; the route loads its page when it is first visited. */
const routeTree = rootRoute.addChildren([
  signInRoute,
  passwordRoute,
  projectorRoute,
  hallRoute,
  countyRoute.addChildren([
    deskRoute,
    wallRoute,
    ...projectRoutes,
    ...weeklyRoutes,
    atlasRoute,
    ...assessmentRoutes,
    calendarRoute,
    mechanismRoute,
    resolutionRoute,
    raiseProblemRoute,
    problemRoute,
    docketRoute,
    meetingsRoute,
    meetingRoute,
    ...tourRoutes,
    ...groundbreakingRoutes,
    ...supervisionRoutes,
    ...reminderRoutes,
    ...paperRoutes,
    unsentRoute,
    adminRoute,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queries: queryClient },
  defaultPreload: 'intent',
  // TanStack Query knows how old its answers are.
  defaultPreloadStaleTime: 0,
  defaultPendingComponent: Loading,
  defaultErrorComponent: PageFailure,
  defaultNotFoundComponent: PageMissing,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
