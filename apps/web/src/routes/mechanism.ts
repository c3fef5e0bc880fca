import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

export const mechanismViews = [
  'clauses',
  'findings',
  'year',
  'calendar',
  'posts',
  'burden',
  'edit',
  'versions',
] as const;
export type MechanismView = (typeof mechanismViews)[number];

/**
 * What of the mechanism one looks at; without a year it is the county's present one. `of` is the post or unit whose year it
 * is, such as `post:magistrate`.
 */
type MechanismSearch = { view?: MechanismView; year?: number; of?: string };

export const mechanismRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/mechanism',
  validateSearch: ({ view, year, of }: Record<string, unknown>): MechanismSearch => {
    const known = mechanismViews.find((one) => one === view);
    const whole = Number(year);
    return {
      ...(known === undefined ? {} : { view: known }),
      ...(Number.isInteger(whole) && whole >= 1990 && whole <= 2100 ? { year: whole } : {}),
      ...(typeof of === 'string' && /^(post|unit):[a-z0-9-]+$/.test(of) ? { of } : {}),
    };
  },
  component: lazyRouteComponent(() => import('./mechanism-page.tsx'), 'MechanismPage'),
});
