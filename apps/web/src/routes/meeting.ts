import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

export const meetingViews = ['room', 'roll', 'minutes'] as const;
export type MeetingView = (typeof meetingViews)[number];

/** What of the meeting one looks at; without a word it is the room, and once the meeting has ended its minutes. */
type MeetingSearch = { view?: MeetingView };

export const meetingRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/resolution/meetings/$meetingId',
  validateSearch: ({ view }: Record<string, unknown>): MeetingSearch => {
    const known = meetingViews.find((one) => one === view);
    return known === undefined ? {} : { view: known };
  },
  component: lazyRouteComponent(() => import('./meeting-page.tsx'), 'MeetingPage'),
});
