import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

/**
 * The year one looks at, without one the county's present year; a month of it, 0 for the whole year and without one the
 * present month; one kind of meeting, by the id of its rule; and a problem for whose study a meeting is to be called.
 */
type MeetingsSearch = { year?: number; month?: number; kind?: string; study?: string };

export const meetingsRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/resolution/meetings',
  validateSearch: ({ year, month, kind, study }: Record<string, unknown>): MeetingsSearch => ({
    ...(isWithin(year, 1990, 2100) && { year: Number(year) }),
    ...(isWithin(month, 0, 12) && { month: Number(month) }),
    ...(typeof kind === 'string' && kind !== '' && { kind }),
    ...(typeof study === 'string' && study !== '' && { study }),
  }),
  component: lazyRouteComponent(() => import('./meetings-page.tsx'), 'MeetingsPage'),
});

const isWithin = (value: unknown, from: number, to: number): boolean => {
  const whole = typeof value === 'boolean' || value === null || value === '' ? Number.NaN : Number(value);
  return Number.isInteger(whole) && whole >= from && whole <= to;
};
