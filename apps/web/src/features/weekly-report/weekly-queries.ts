import { api } from '../../api/client.ts';

/** Without a key, the week to come. */
export const weekQuery = (slotKey?: string) =>
  api.weeklyReport.week.queryOptions({ input: slotKey === undefined ? {} : { slotKey } });
export const packQuery = (slotKey: string) => api.weeklyReport.pack.queryOptions({ input: { slotKey } });
export const reportQuery = (report: ReportRef) => api.weeklyReport.show.queryOptions({ input: report });

export type ReportRef = {
  readonly slotKey: string;
  readonly bearerKind: 'post' | 'unit';
  readonly bearerId: string;
};

export type Week = Awaited<ReturnType<typeof api.weeklyReport.week.call>>;
export type WeekSlot = NonNullable<Week['slot']>;
export type ReportHead = Week['reports'][number];
export type Pack = Awaited<ReturnType<typeof api.weeklyReport.pack.call>>;
export type Report = Awaited<ReturnType<typeof api.weeklyReport.show.call>>;
export type ReportLine = Report['lines'][number];
export type Section = ReportLine['section'];
