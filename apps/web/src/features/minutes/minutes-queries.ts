import { api } from '../../api/client.ts';

export const minutesQuery = (meetingId: string) => api.minutes.show.queryOptions({ input: { meetingId } });
/** Units that a decision can be laid on. */
export const unitsQuery = api.organisation.show.queryOptions();

export type Papers = Awaited<ReturnType<typeof api.minutes.show.call>>;
export type Paper = NonNullable<Papers['minutes']>;
export type Minuted = Papers['decisions'][number];
export type Words = Minuted['recorded'];
export type Standing = Paper['standing'];
