import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

export const deskRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./desk-page.tsx'), 'DeskPage'),
});
