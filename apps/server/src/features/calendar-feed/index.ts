import { command, query } from '../../http/handler.ts';
import { showCalendar } from './show.ts';
import { listSubscriptions, renew, revoke, subscribe } from './subscriptions.ts';

export { calendarFeedRoutes } from './routes.ts';

export const calendarFeedHandlers = {
  show: query(showCalendar),
  list: query(listSubscriptions),
  subscribe: command(subscribe),
  renew: command(renew),
  revoke: command(revoke),
};
