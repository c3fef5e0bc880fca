import { api } from '../../api/client.ts';

/** The document and its rules; the findings are those of a year, the county's present one if none is asked for. */
export const mechanismQuery = (year?: number) =>
  api.mechanism.show.queryOptions({ input: year === undefined ? {} : { year } });

/** A year's days and slots; those of one post or unit where that is asked for, such as `post:magistrate`. */
export const yearQuery = (year: number, of?: string) =>
  api.mechanism.year.queryOptions({ input: { year, ...(of !== undefined && { of }) } });

export type Mechanism = Awaited<ReturnType<typeof api.mechanism.show.call>>;
export type Clause = Mechanism['clauses'][number];
export type Rule = Clause['rules'][number];
export type Finding = Mechanism['findings'][number];
export type Year = Awaited<ReturnType<typeof api.mechanism.year.call>>;
/** `holiday` says of a day off whether it is one by notice; where nothing says so, a weekday is. */
export type Day = Year['days'][number] & { readonly holiday?: boolean };
export type Slot = Year['slots'][number];
export type YearDuty = Year['duties'][number];
