import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countyRoute } from './county.ts';

const remindersRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/reminders',
  component: lazyRouteComponent(() => import('./reminders-page.tsx'), 'RemindersPage'),
});

const ownRemindersRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/reminders/settings',
  component: lazyRouteComponent(() => import('./own-reminders-page.tsx'), 'OwnRemindersPage'),
});

const adminRemindersRoute = createRoute({
  getParentRoute: () => countyRoute,
  path: '/admin/reminders',
  component: lazyRouteComponent(() => import('./admin-reminders-page.tsx'), 'AdminRemindersPage'),
});

/** What a person is told, how they wish to be told, and what the administrator settles about it. */
export const reminderRoutes = [remindersRoute, ownRemindersRoute, adminRemindersRoute] as const;
