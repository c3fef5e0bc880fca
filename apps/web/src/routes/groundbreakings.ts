import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

export const groundbreakingViews = ['plan', 'guests', 'starts'] as const;
export type GroundbreakingView = (typeof groundbreakingViews)[number];

/** What of an event is looked at; its plan unless said, and one project among the starts. */
export type GroundbreakingSearch = { view?: GroundbreakingView; project?: string };

const groundbreakingsRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/groundbreakings',
  validateSearch: ({ year }: Record<string, unknown>): { year?: number } =>
    typeof year === 'number' && Number.isInteger(year) ? { year } : {},
  component: lazyRouteComponent(() => import('./groundbreakings-page.tsx'), 'GroundbreakingsPage'),
});

const groundbreakingRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/groundbreakings/$rule/$slotKey',
  validateSearch: ({ view, project }: Record<string, unknown>): GroundbreakingSearch => {
    const known = groundbreakingViews.find((one) => one === view);
    return {
      ...(known && { view: known }),
      ...(typeof project === 'string' && { project }),
    };
  },
  component: lazyRouteComponent(() => import('./groundbreaking-page.tsx'), 'GroundbreakingPage'),
});

/** Every page of the room 集中开工. */
export const groundbreakingRoutes = [groundbreakingsRoute, groundbreakingRoute] as const;
