import { api } from '../../api/client.ts';
import type { PaperSearch } from './paper-search.ts';

export const papersQuery = (search: PaperSearch) => api.issuedPaper.list.queryOptions({ input: search });
export const paperQuery = (id: string) => api.issuedPaper.show.queryOptions({ input: { id } });
export const templatesQuery = () => api.issuedPaper.templates.queryOptions();

export type IssuedPaper = Awaited<ReturnType<typeof api.issuedPaper.list.call>>['papers'][number];
export type PaperInFull = Awaited<ReturnType<typeof api.issuedPaper.show.call>>;
export type Template = Awaited<ReturnType<typeof api.issuedPaper.templates.call>>['templates'][number];
export type TemplateWords = Template['words'];
