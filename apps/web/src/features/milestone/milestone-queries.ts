import { api } from '../../api/client.ts';

export const scheduleQuery = (id: string) => api.milestone.show.queryOptions({ input: { id } });
export const templatesQuery = (project: string) =>
  api.milestone.templates.queryOptions({ input: { project } });

/** A project's backward schedule. */
export type Schedule = Awaited<ReturnType<typeof api.milestone.show.call>>;
export type MilestoneRow = Schedule['milestones'][number];
