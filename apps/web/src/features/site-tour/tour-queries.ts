import { api } from '../../api/client.ts';

/** A tour by its slot. */
export type TourReference = { readonly rule: string; readonly slotKey: string };

export const tourYearQuery = (year: number) => api.siteTour.year.queryOptions({ input: { year } });
export const tourQuery = (at: TourReference) => api.siteTour.show.queryOptions({ input: at });
export const sheetsQuery = (at: TourReference) => api.siteTour.sheets.queryOptions({ input: at });
export const tourReportQuery = (at: TourReference) => api.siteTour.report.queryOptions({ input: at });
export const visitsQuery = (projectId: string) => api.siteTour.visits.queryOptions({ input: { projectId } });

export type TourYear = Awaited<ReturnType<typeof api.siteTour.year.call>>;
export type TourInYear = TourYear['tours'][number];
export type Tour = Awaited<ReturnType<typeof api.siteTour.show.call>>;
export type Stop = Tour['stops'][number];
export type Proposal = Tour['proposals'][number];
export type Project = Tour['projects'][number];
export type Remark = Tour['remarks'][number];
export type Plan = Tour['plan'];
export type Sheet = Awaited<ReturnType<typeof api.siteTour.sheets.call>>['sheets'][number];
