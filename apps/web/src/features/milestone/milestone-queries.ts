import { api } from '../../api/client.ts';

export const scheduleQuery = (id: string) => api.milestone.show.queryOptions({ input: { id } });
export const templatesQuery = (project: string) =>
  api.milestone.templates.queryOptions({ input: { project } });

/** Every template, whatever project. */
export const allTemplatesQuery = api.milestone.templates.queryOptions({ input: {} });

/** A project's backward schedule. */
export type Schedule = Awaited<ReturnType<typeof api.milestone.show.call>>;
export type MilestoneRow = Schedule['milestones'][number];
export type Template = Awaited<ReturnType<typeof api.milestone.templates.call>>['templates'][number];
