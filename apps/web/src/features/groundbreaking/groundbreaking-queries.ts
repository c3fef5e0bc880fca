import { api } from '../../api/client.ts';

export const groundbreakingYearQuery = (year: number) =>
  api.groundbreaking.year.queryOptions({ input: { year } });
export const groundbreakingQuery = (at: { rule: string; slotKey: string }) =>
  api.groundbreaking.show.queryOptions({ input: at });
export const startQuery = (projectId: string) =>
  api.groundbreaking.ofProject.queryOptions({ input: { projectId } });
/** Units that a task can be laid on. */
export const unitsQuery = api.organisation.show.queryOptions();

export type GroundbreakingYear = Awaited<ReturnType<typeof api.groundbreaking.year.call>>;
export type Groundbreaking = Awaited<ReturnType<typeof api.groundbreaking.show.call>>;
export type Plan = NonNullable<Groundbreaking['plan']>;
export type Candidate = Groundbreaking['candidates'][number];
export type Start = Groundbreaking['starts'][number];
export type StartRecord = Start['records'][number];
export type Check = NonNullable<Groundbreaking['counts']>['checks'][number];
