import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

const choice = (search: Record<string, unknown>): { card?: string; period?: string } => ({
  ...(typeof search['card'] === 'string' && { card: search['card'] }),
  // A year by itself is read as a number.
  ...(['string', 'number'].includes(typeof search['period']) && { period: String(search['period']) }),
});

const assessmentRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/assessment',
  validateSearch: choice,
  component: lazyRouteComponent(() => import('./assessment-page.tsx'), 'AssessmentPage'),
});

const whatIfRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/assessment/what-if',
  validateSearch: choice,
  component: lazyRouteComponent(() => import('./assessment-page.tsx'), 'WhatIfPage'),
});

const comparisonRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/assessment/comparison',
  validateSearch: choice,
  component: lazyRouteComponent(() => import('./assessment-page.tsx'), 'ComparisonPage'),
});

const scorecardRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/assessment/$unitId',
  validateSearch: choice,
  component: lazyRouteComponent(() => import('./assessment-page.tsx'), 'ScorecardPage'),
});

/** Every page of the room. */
export const assessmentRoutes = [assessmentRoute, whatIfRoute, comparisonRoute, scorecardRoute] as const;
