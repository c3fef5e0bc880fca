import { api } from '../../api/client.ts';

export const editionsQuery = api.atlas.editions.queryOptions();

/** While the press is at work its page asks once a second how far it has come. */
const watchingMilliseconds = 1_000;

/** A month's edition, `2018-05`. */
export const editionQuery = (month: string) =>
  api.atlas.show.queryOptions({
    input: { month },
    refetchInterval: ({ state }) => (state.data?.state === 'compiling' ? watchingMilliseconds : false),
  });

export const verificationQuery = (month: string) =>
  api.atlas.verify.queryOptions({ input: { month }, staleTime: 60_000 });

/** Two frozen editions, whichever of them is the earlier. */
export const comparisonQuery = (month: string, other: string) =>
  api.atlas.compare.queryOptions({ input: { month, with: other } });

export type Comparison = Awaited<ReturnType<typeof api.atlas.compare.call>>;
export type Edition = Awaited<ReturnType<typeof api.atlas.show.call>>;
export type AtlasProject = Edition['projects'][number];
export type NearProject = Edition['near'][number];
export type AtlasUnit = Edition['units'][number];
