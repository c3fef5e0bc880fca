import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

/** Which month's edition one looks at; without a month it is the county's present one. */
type AtlasSearch = { month?: string | undefined };

export const atlasRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/atlas',
  validateSearch: ({ month }: Record<string, unknown>): AtlasSearch =>
    typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {},
  component: lazyRouteComponent(() => import('./atlas-page.tsx'), 'AtlasPage'),
});
