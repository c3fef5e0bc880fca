import { writeXlsx } from 'hucre/xlsx';
import type { MessySheet } from './sheet.ts';

/** The cases as one workbook, a sheet each, called by their place in the list. */
export const workbookOf = (sheets: readonly MessySheet[]): Promise<Uint8Array> =>
  writeXlsx({
    sheets: sheets.map(({ rows, merges = [] }, at) => ({
      name: String(at + 1),
      rows: rows.map((row) => [...row]),
      merges: merges.map((range) => mergeOf(range)),
    })),
  });

const mergeOf = (range: string) => {
  const [, left = 'A', top = '1', right = 'A', bottom = '1'] =
    /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range) ?? [];
  const column = (letter: string) => letter.charCodeAt(0) - 65;
  return {
    startRow: Number(top) - 1,
    startCol: column(left),
    endRow: Number(bottom) - 1,
    endCol: column(right),
  };
};

/** The same sheet as text with commas; what was merged is blank. */
export const textOf = ({ rows }: MessySheet): string =>
  rows
    .map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(','))
    .join('\r\n');
