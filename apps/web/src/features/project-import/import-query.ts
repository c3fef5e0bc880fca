import { api } from '../../api/client.ts';

/** `month` counts from 1; 0 for none, undefined for the one that the workbook names. */
export const importQuery = (id: string, asked: { year?: number; month?: number }) =>
  api.projectImport.show.queryOptions({ input: { id, ...asked } });

/** What was understood of a workbook, beside what the registry has. */
export type Preview = Awaited<ReturnType<typeof api.projectImport.show.call>>;
export type PreviewRow = Preview['projects'][number];
export type Decision = 'new' | 'update';
