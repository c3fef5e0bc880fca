import { api } from '../../api/client.ts';

export const calendarQuery = api.calendar.show.queryOptions();

export type Calendar = Awaited<ReturnType<typeof api.calendar.show.call>>;
export type DayEntry = Calendar['days'][number];
export type Effect = Awaited<ReturnType<typeof api.calendar.previewDay.call>>;
