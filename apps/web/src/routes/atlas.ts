import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

/** Which month's edition one looks at, without a month the county's present one; with a page, one leafs through it. */
type AtlasSearch = { month?: string | undefined; page?: number | undefined };

export const atlasRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/atlas',
  validateSearch: ({ month, page }: Record<string, unknown>): AtlasSearch => ({
    ...(typeof month === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? { month } : {}),
    ...(Number.isSafeInteger(page) && Number(page) > 0 ? { page: Number(page) } : {}),
  }),
  component: lazyRouteComponent(() => import('./atlas-page.tsx'), 'AtlasPage'),
});
