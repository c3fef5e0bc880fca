import { api } from '../../../api/client.ts';

export const lightsQuery = (id: string) => api.project.lights.queryOptions({ input: { id } });

/** A project's lights by the mechanism, month by month. */
export type Lights = Awaited<ReturnType<typeof api.project.lights.call>>;
export type LightMonth = Lights['months'][number];
export type ProjectLight = LightMonth['lights'][number];
