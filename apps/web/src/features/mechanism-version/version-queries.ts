import { api } from '../../api/client.ts';

/** Every version, the newest first, and whether the reader publishes the next one. */
export const versionsQuery = api.mechanismVersion.list.queryOptions();

/** A version with its text. A text never changes once published, so it is read once. */
export const versionQuery = (version: number) => ({
  ...api.mechanismVersion.show.queryOptions({ input: { version } }),
  staleTime: Infinity,
});

/** What the engine needs to know of the county to work out a mechanism here. */
export const circumstancesQuery = api.mechanismVersion.circumstances.queryOptions();

export type Version = Awaited<ReturnType<typeof api.mechanismVersion.list.call>>['versions'][number];
export type Circumstances = Awaited<ReturnType<typeof api.mechanismVersion.circumstances.call>>;
