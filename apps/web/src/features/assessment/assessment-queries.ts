import { api } from '../../api/client.ts';

/** Which card and period a page is about; without either it is the county's first card and the last period over. */
export type Wanted = { readonly card?: string; readonly period?: string };

export const assessmentQuery = (input: Wanted) => api.assessment.show.queryOptions({ input });
export const scorecardQuery = (input: Wanted & { unitId: string }) =>
  api.assessment.scorecard.queryOptions({ input });
export const whatIfQuery = (input: Wanted & { points: string }) =>
  api.assessment.whatIf.queryOptions({ input });
export const comparisonQuery = (input: Wanted) => api.assessment.compare.queryOptions({ input });

export type Assessment = Awaited<ReturnType<typeof api.assessment.show.call>>;
export type Scorecard = Awaited<ReturnType<typeof api.assessment.scorecard.call>>;
export type ScoredItem = Scorecard['parts'][number]['items'][number];
export type Standing = NonNullable<Assessment['standing']>;
export type UnitLine = Assessment['units'][number];
