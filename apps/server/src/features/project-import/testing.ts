import { writeXlsx } from 'hucre/xlsx';
import type { Caller } from '../../testing/county.ts';

export type Cell = string | number | null;

/** A workbook of the given sheets, as an upload. */
export const workbookOf = async (...sheets: readonly { name: string; rows: Cell[][] }[]): Promise<Buffer> =>
  Buffer.from(await writeXlsx({ sheets: [...sheets] }));

/** Uploads a sheet of rows and has it read; answers with the preview's id. */
export async function previewRows(office: Caller, rows: Cell[][], more: object = {}): Promise<string> {
  const { body: file } = await office.upload('list.xlsx', await workbookOf({ name: 'Sheet1', rows }));
  const { status, body } = await office.call('projectImport.preview', { fileId: file.id, ...more });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.id;
}

/** Applies a preview as it is shown. */
export async function applyShown(office: Caller, id: string, otherwise: object = {}) {
  const { body } = await office.call('projectImport.show', { id });
  return office.call('projectImport.apply', {
    id,
    expected: body.counts,
    year: body.year,
    stage: body.stage,
    list: null,
    ...otherwise,
  });
}
