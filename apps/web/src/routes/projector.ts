import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from './root.tsx';

/** A meeting on the hall's screen, in a window of its own, outside the frame of the rooms. */
export const projectorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/projector/$meetingId',
  component: lazyRouteComponent(() => import('./projector-page.tsx'), 'ProjectorPage'),
});
