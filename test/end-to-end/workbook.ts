import { openXlsx, saveXlsx } from 'hucre/xlsx';

type Cell = string | number;

/** Writes into cells of a workbook as somebody at a spreadsheet does: by the name in the row, under the heading. */
export async function writeCells(
  workbook: Buffer,
  edits: Readonly<Record<string, Readonly<Record<string, Cell>>>>,
): Promise<Buffer> {
  const book = await openXlsx(new Uint8Array(workbook));
  const rows = book.sheets[0]?.rows ?? [];
  const headings = rows.find((row) => row.includes('项目名称')) ?? [];
  for (const [name, cells] of Object.entries(edits)) {
    const row = rows.find((one) => one.includes(name));
    if (!row) throw new Error(`no row of ${name}`);
    for (const [heading, value] of Object.entries(cells)) {
      const column = headings.indexOf(heading);
      if (column < 0) throw new Error(`no column ${heading}`);
      row[column] = value;
    }
  }
  return Buffer.from(await saveXlsx(book));
}
