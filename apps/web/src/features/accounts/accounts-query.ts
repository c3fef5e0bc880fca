import { api } from '../../api/client.ts';

export const accountsQuery = api.accounts.list.queryOptions();

export type Account = Awaited<ReturnType<typeof api.accounts.list.call>>['accounts'][number];
