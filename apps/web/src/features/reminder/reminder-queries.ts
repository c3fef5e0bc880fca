import { api } from '../../api/client.ts';

/** How often an open page asks whether there is something new, in milliseconds. */
const askAgain = 60_000;

export const unreadQuery = api.reminder.unread.queryOptions({ refetchInterval: askAgain });
export const digestsQuery = api.reminder.list.queryOptions();
export const ownQuery = api.reminder.showOwn.queryOptions();
export const settingsQuery = api.reminder.settings.queryOptions();

/** While something is on its way, how it went is asked for every few seconds. */
export const deliveriesQuery = api.reminder.deliveries.queryOptions({
  refetchInterval: ({ state }) =>
    state.data?.deliveries.some((one) => one.state === 'waiting' || one.state === 'sending') ? 3_000 : false,
});

export type Digest = Awaited<ReturnType<typeof api.reminder.list.call>>['digests'][number];
export type Own = Awaited<ReturnType<typeof api.reminder.showOwn.call>>;
export type Settings = Awaited<ReturnType<typeof api.reminder.settings.call>>;
export type Channel = Settings['channels'][number];
export type Delivery = Awaited<ReturnType<typeof api.reminder.deliveries.call>>['deliveries'][number];
