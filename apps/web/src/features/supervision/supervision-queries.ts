import { api } from '../../api/client.ts';
import type { RegisterSearch } from './register-search.ts';

export const registerQuery = (search: RegisterSearch) => api.supervision.list.queryOptions({ input: search });
export const itemQuery = (id: string) => api.supervision.show.queryOptions({ input: { id } });

export const draftsQuery = () => api.supervision.drafts.queryOptions();
export const draftQuery = (id: string) => api.supervision.draft.queryOptions({ input: { id } });

export type ItemRow = Awaited<ReturnType<typeof api.supervision.list.call>>['items'][number];
export type Item = Awaited<ReturnType<typeof api.supervision.show.call>>;
export type ItemEvent = Item['events'][number];
export type ReportDraft = Awaited<ReturnType<typeof api.supervision.draft.call>>;
export type IssuedPaper = Item['notices'][number];
export type ItemMove = Item['actions'][number]['move'];
