import { api } from '../../api/client.ts';

export const minutesQuery = (meetingId: string) => api.minutes.show.queryOptions({ input: { meetingId } });

export type Minutes = NonNullable<Awaited<ReturnType<typeof api.minutes.show.call>>>;
export type Standing = Minutes['standing'];
