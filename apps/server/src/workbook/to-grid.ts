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
  const unsaved = unsavedFormulas(sheet);
  const filled = Array.from(sheet.rows, (row: readonly CellValue[] | undefined, at) =>
    withoutEmptyEnd(withFormulas(row ?? [], unsaved.get(at))),
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
    ...hiddenIn(sheet, rows.length, columns),
  };
};

/** Formulas that a program wrote without working them out, by row and column: there is no value, and that is told. */
const unsavedFormulas = ({ cells }: Sheet): ReadonlyMap<number, ReadonlyMap<number, string>> => {
  const found = new Map<number, Map<number, string>>();
  for (const [at, { value, formula }] of cells ?? []) {
    if (!formula || (value !== null && value !== undefined)) continue;
    const [row = 0, column = 0] = at.split(',').map(Number);
    const inRow = found.get(row) ?? new Map<number, string>();
    found.set(row, inRow.set(column, `=${formula}`));
  }
  return found;
};

const withFormulas = (
  row: readonly CellValue[],
  formulas: ReadonlyMap<number, string> | undefined,
): readonly Value[] => {
  if (!formulas) return row;
  const filled: Value[] = [...row];
  for (const [column, formula] of formulas) filled[column] = new UnsavedFormula(formula);
  return filled;
};

/** Told from a text that begins with the sign of a formula. */
class UnsavedFormula {
  readonly formula: string;
  constructor(formula: string) {
    this.formula = formula;
  }
}

/** What the old form has of this the reader does not say. */
const hiddenIn = (
  { rowDefs, columns }: Sheet,
  height: number,
  width: number,
): Pick<Grid, 'hiddenRows' | 'hiddenColumns'> => {
  const hiddenRows = [...(rowDefs ?? [])]
    .flatMap(([row, { hidden }]) => (hidden && row < height ? row : []))
    .sort((one, other) => one - other);
  const hiddenColumns = (columns ?? []).flatMap(({ hidden }, column) =>
    hidden && column < width ? column : [],
  );
  return {
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
};

type Value = CellValue | UnsavedFormula;

const withoutEmptyEnd = (row: readonly Value[]): readonly Value[] =>
  row.slice(0, row.findLastIndex((value) => !isNothing(value)) + 1);

const isNothing = (value: Value | undefined): boolean =>
  value === null || value === undefined || value === '';

const empty: GridCell = { kind: 'empty', text: '', value: null };
const errorText = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|ERR!)$/;

const toCell = (value: Value | undefined): GridCell => {
  if (value instanceof UnsavedFormula) return { kind: 'error', text: value.formula, value: value.formula };
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
