import type { Grid, GridCell } from '@guatu/engine';
import type { CellValue, Sheet } from 'hucre/xlsx';
import type { WorkbookLimits } from './limits.ts';
import { WorkbookProblem } from './problem.ts';

/**
 * A sheet as plain data. Empty rows and cells at the end are left out: whole columns are often formatted far below the
 * last value.
 *
 * @throws WorkbookProblem `workbook-too-many-cells`
 */
export const toGrid = (sheet: Sheet, limits: WorkbookLimits): Grid => {
  const filled = Array.from(sheet.rows, (row: readonly CellValue[] | undefined) =>
    withoutEmptyEnd(row ?? []),
  );
  const rows = filled.slice(0, filled.findLastIndex((row) => row.length > 0) + 1);
  const columns = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const merges = (sheet.merges ?? [])
    .filter(({ startRow }) => startRow < rows.length)
    .map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: Math.min(endRow, rows.length - 1),
      right: Math.min(endCol, limits.columns),
    }));
  const mergedRows = merges.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  if (
    rows.length > limits.rows ||
    columns > limits.columns ||
    cells > limits.cells ||
    mergedRows > limits.cells
  )
    throw new WorkbookProblem('workbook-too-many-cells', {
      rows: limits.rows,
      columns: limits.columns,
      cells: limits.cells,
    });
  return {
    sheet: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    rows: rows.map((row) => Array.from(row, toCell)),
    merges,
  };
};

const withoutEmptyEnd = (row: readonly CellValue[]): readonly CellValue[] =>
  row.slice(0, row.findLastIndex((value) => !isNothing(value)) + 1);

const isNothing = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || value === '';

const empty: GridCell = { kind: 'empty', text: '', value: null };
const errorText = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|ERR!)$/;

const toCell = (value: CellValue | undefined): GridCell => {
  if (value === null || value === undefined || value === '') return empty;
  if (typeof value === 'string')
    return { kind: errorText.test(value) ? 'error' : 'text', text: value, value };
  if (typeof value === 'boolean') return { kind: 'boolean', text: value ? 'TRUE' : 'FALSE', value };
  if (typeof value === 'number') return numberCell(value);
  return dateCell(value);
};

/** Spreadsheets show fifteen digits, so that 0.1 + 0.2 is 0.3. */
const numberCell = (value: number): GridCell => {
  const shown = Number(value.toPrecision(15));
  return { kind: 'number', text: String(shown), value: shown };
};

/** Dates are calendar dates at midnight UTC; one that the calendar does not have is kept as an error. */
const dateCell = (value: Date): GridCell => {
  if (Number.isNaN(value.getTime())) return { kind: 'error', text: '#VALUE!', value: '#VALUE!' };
  const day = value.toISOString().slice(0, 10);
  return { kind: 'date', text: day, value: day };
};
