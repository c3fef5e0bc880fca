import { api } from '../../../api/client.ts';

export const projectQuery = (id: string) => api.project.show.queryOptions({ input: { id } });

/** One project with all that was ever said of it. */
export type Project = Awaited<ReturnType<typeof api.project.show.call>>;
export type Month = Project['months'][number];
