import { api } from '../../api/client.ts';
import type { ProblemSearch } from './problem-search.ts';

/** An address can hold anything: what is no filter is refused in words. */
type ListInput = Parameters<typeof api.problem.list.call>[0];
export const problemsQuery = (search: ProblemSearch = {}) =>
  api.problem.list.queryOptions({ input: search as ListInput });
export const problemQuery = (id: string) => api.problem.show.queryOptions({ input: { id } });
export const similarQuery = (input: { projectId: string; kind: ProblemKind; before?: string }) =>
  api.problem.similar.queryOptions({ input });
export const partnersQuery = (id: string) => api.problem.partners.queryOptions({ input: { id } });
export const problemChoicesQuery = api.problem.choices.queryOptions();

export type ProblemList = Awaited<ReturnType<typeof api.problem.list.call>>;
export type ProblemRow = ProblemList['problems'][number];
export type Problem = Awaited<ReturnType<typeof api.problem.show.call>>;
export type ProblemKind = Problem['kind'];
export type PlanStep = Problem['plan'][number];
export type EarlierProblem = Problem['earlier'][number];
export type ProblemState = Problem['state'];
export type ProblemAction = Problem['actions'][number]['action'];
export type ProblemContent = Omit<Parameters<typeof api.problem.raise.call>[0], 'projectId' | 'earlierIds'>;
