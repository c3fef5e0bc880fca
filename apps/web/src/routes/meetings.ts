import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

/** The year one looks at; without one it is the county's present year. */
type MeetingsSearch = { year?: number };

export const meetingsRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/resolution/meetings',
  validateSearch: ({ year }: Record<string, unknown>): MeetingsSearch => {
    const whole = Number(year);
    return Number.isInteger(whole) && whole >= 1990 && whole <= 2100 ? { year: whole } : {};
  },
  component: lazyRouteComponent(() => import('./meetings-page.tsx'), 'MeetingsPage'),
});
