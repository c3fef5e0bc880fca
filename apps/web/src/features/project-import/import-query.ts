import { api } from '../../api/client.ts';

export const importQuery = (id: string, year: number | undefined) =>
  api.projectImport.show.queryOptions({ input: year === undefined ? { id } : { id, year } });

/** What was understood of a workbook, beside what the registry has. */
export type Preview = Awaited<ReturnType<typeof api.projectImport.show.call>>;
export type PreviewRow = Preview['projects'][number];
export type Decision = 'new' | 'update';
