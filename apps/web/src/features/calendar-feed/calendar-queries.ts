import { api } from '../../api/client.ts';
import type { Span } from './span.ts';

/** What is in a stretch of days, of one's own posts or of a post or unit, such as `unit:water-bureau`. */
export const calendarQuery = ({ from, days }: Span, of?: string) =>
  api.calendarFeed.show.queryOptions({ input: { from, days, ...(of !== undefined && { of }) } });

export const subscriptionsQuery = api.calendarFeed.list.queryOptions();

export type Calendar = Awaited<ReturnType<typeof api.calendarFeed.show.call>>;
export type Entry = Calendar['entries'][number];
export type EntryKind = Entry['kind'];
export type CalendarDay = Calendar['days'][number];
export type Subscription = Awaited<ReturnType<typeof api.calendarFeed.list.call>>['subscriptions'][number];
