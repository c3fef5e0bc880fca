import { api } from '../../../api/client.ts';

export const monthQuery = (month: string, unit: string | undefined) =>
  api.project.month.queryOptions({ input: unit === undefined ? { month } : { month, unit } });

export type MonthPageData = Awaited<ReturnType<typeof api.project.month.call>>;
/** A project as it comes into the month: last month's values, and this month's where it was reported. */
export type MonthEntry = MonthPageData['projects'][number];
