import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

/**
 * How one looks at the calendar, about which day, whose it is (such as `unit:water-bureau`), and which kinds are left out,
 * joined by commas.
 */
export type CalendarSearch = {
  view?: 'list' | 'week' | 'month';
  day?: string;
  of?: string;
  hide?: string;
};

export const calendarRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/calendar',
  validateSearch: ({ view, day, of, hide }: Record<string, unknown>): CalendarSearch => ({
    ...(view === 'list' || view === 'week' || view === 'month' ? { view } : {}),
    ...(typeof day === 'string' && isDay(day) ? { day } : {}),
    ...(typeof of === 'string' && /^(post|unit):[a-z0-9-]+$/.test(of) ? { of } : {}),
    ...(typeof hide === 'string' ? { hide } : {}),
  }),
  component: lazyRouteComponent(() => import('./calendar-page.tsx'), 'CalendarPage'),
});

/** A day that there is, in the years for which there may be calendars. */
const isDay = (day: string): boolean =>
  /^(199|20\d)\d-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`));
