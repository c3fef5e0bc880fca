import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { tourPages as pages } from '../features/site-tour/index.ts';
import { countyRoute } from './county.ts';

const toursRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/tours',
  /** The county's present year when absent. */
  validateSearch: ({ year }: Record<string, unknown>): { year?: number } =>
    Number.isInteger(Number(year)) && Number(year) >= 1990 && Number(year) <= 2100
      ? { year: Number(year) }
      : {},
  component: lazyRouteComponent(pages, 'TourYearPage'),
});

const tourRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/tours/$rule/$slotKey',
  component: lazyRouteComponent(pages, 'TourPage'),
});

const roadRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/tours/$rule/$slotKey/road',
  component: lazyRouteComponent(pages, 'RoadPage'),
});

/** Every page of the room 观摩. */
export const tourRoutes = [toursRoute, tourRoute, roadRoute] as const;
