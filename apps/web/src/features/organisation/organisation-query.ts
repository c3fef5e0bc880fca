import { api } from '../../api/client.ts';

export const organisationQuery = api.organisation.show.queryOptions();

export type Organisation = Awaited<ReturnType<typeof api.organisation.show.call>>;
export type Post = Organisation['posts'][number];
